package io.antiphon.evaluation.spi;

import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.TestPlan.Looks;
import java.util.List;

/**
 * What a method is asked. All series are in the order of time, their periods are alike in length and none is measured twice; periods that
 * were not measured, or on no observation, are not in them.
 *
 * @param kind how the values are made
 * @param history measured before the baseline. It may inform how the indicator remembers, scatters and returns with the seasons, never its
 *     level or trend: the improvement may have been picked because of it
 * @param baseline what the level and trend before the action rest on; at least one
 * @param followUp measured from the action on; none where a method is asked what it will be able to show
 * @param reference the same indicator in the scope that is set beside, over all of these periods as far as it was measured; empty where
 *     nothing is
 * @param errorRate of the interval, two-sided: 0.05 asks for one of 95 %
 * @param looks how often somebody looks
 */
public record Question(
		Indicator.Kind kind,
		List<Measurement> history,
		List<Measurement> baseline,
		List<Measurement> followUp,
		List<Measurement> reference,
		double errorRate,
		Looks looks) {

	public Question {
		history = List.copyOf(history);
		baseline = List.copyOf(baseline);
		followUp = List.copyOf(followUp);
		reference = List.copyOf(reference);
		if (baseline.isEmpty()) {
			throw new IllegalArgumentException("a comparison has something before");
		}
		if (!(errorRate > 0 && errorRate < 1)) {
			throw new IllegalArgumentException("an error rate lies between 0 and 1, not at " + errorRate);
		}
	}

	/** Of two windows alone, looked at once. */
	public Question(Indicator.Kind kind, List<Measurement> baseline, List<Measurement> followUp, double errorRate) {
		this(kind, List.of(), baseline, followUp, List.of(), errorRate, Looks.ONCE);
	}

	/** The question as it was after so many periods of the follow-up. */
	public Question after(int periods) {
		return new Question(kind, history, baseline, followUp.subList(0, periods), reference, errorRate, looks);
	}
}
