package io.antiphon.benchmarks.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thirty topics of which none changes but by chance: the worst three of twenty weeks get an improvement each, by the stations of the
 * product, and are judged over the forty weeks after. They get better by themselves, since they were picked for being bad just then.
 */
class WorstOfThirtyTest {

	private static final LocalDate START = LocalDate.of(2025, 1, 6);
	private static final LocalDate ACTION = START.plusWeeks(40);
	private static final int WEEKS = 60;
	private static final int TOPICS = 30;
	private static final int RUNS = 60;
	private static final int ANSWERS = 60;

	/** Of 180 verdicts at an error rate of .05 / 3 on both sides together, 9 (5 %) would be far more than chance gives. */
	@ParameterizedTest
	@ValueSource(doubles = {0, 0.7})
	void areNotSaidToHaveBeenMendedMoreOftenThanOneInTwenty(double memory) {
		var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
		for (int seed = 0; seed < RUNS; seed++) {
			verdicts(new Topics(seed, memory, 0)).forEach(verdict -> outcomes.merge(verdict.outcome(), 1, Integer::sum));
		}
		assertEquals(3 * RUNS, outcomes.values().stream().mapToInt(count -> count).sum());
		assertTrue(outcomes.getOrDefault(Outcome.WORKED, 0) <= 3 * RUNS / 20, outcomes::toString);
		assertTrue(outcomes.getOrDefault(Outcome.WORSE, 0) <= 3 * RUNS / 20, outcomes::toString);
	}

	/** So that the test above is not passed by who never says it. */
	@Test
	void areSaidToHaveBeenMendedWhereTheyWere() {
		int worked = 0;
		for (int seed = 0; seed < 20; seed++) {
			worked += (int) verdicts(new Topics(seed, 0, 0.25)).stream().filter(one -> one.outcome() == Outcome.WORKED).count();
		}
		assertTrue(worked >= 48, "worked: " + worked);
	}

	private static List<Verdict> verdicts(Topics topics) {
		return VerdictRun.verdicts(ACTION, topics.worstFirst(), topics);
	}

	/** Each with a share of complaints a week, about 40 %, and {@code helped} lower from the action on. */
	private static final class Topics implements IndicatorSource {

		private final long[][] complaints = new long[TOPICS][WEEKS];

		Topics(int seed, double memory, double helped) {
			var random = new SplittableRandom(seed);
			double spread = Math.sqrt(0.4 * 0.6 / ANSWERS);
			for (var weeks : complaints) {
				double lasting = random.nextGaussian();
				for (int week = 0; week < WEEKS; week++) {
					double share = 0.4 + (memory > 0 ? lasting * spread : 0) - (START.plusWeeks(week).isBefore(ACTION) ? 0 : helped);
					weeks[week] = IntStream.range(0, ANSWERS).filter(answer -> random.nextDouble() < share).count();
					lasting = memory * lasting + Math.sqrt(1 - memory * memory) * random.nextGaussian();
				}
			}
		}

		List<Finding> worstFirst() {
			return IntStream.range(0, TOPICS)
					.boxed()
					.sorted(Comparator.comparingDouble(topic -> -share(topic, 0, 20)))
					.map(topic -> new Finding(
							"topic/" + topic,
							Finding.PAIN_POINT,
							"topic " + topic,
							List.of("topic"),
							new Scope("shop", "topic " + topic, "", new Period(START, START.plusWeeks(20))),
							new Measure("severity", Measure.SHARE, share(topic, 0, 20), 0, 1, 20L * ANSWERS, "made up"),
							List.of(new Evidence(1, 0, 1))))
					.toList();
		}

		private double share(int topic, int from, int to) {
			return (double) IntStream.range(from, to).mapToLong(week -> complaints[topic][week]).sum() / ((to - from) * ANSWERS);
		}

		@Override
		public String id() {
			return "topics";
		}

		@Override
		public List<Indicator> indicators() {
			return IntStream.range(0, TOPICS)
					.mapToObj(topic -> new Indicator(
							"topics/" + topic, Phrase.valueOf("complaints"), Measure.SHARE, Kind.SHARE, Direction.DOWN,
							new Scope("shop", "topic " + topic, "", null)))
					.toList();
		}

		@Override
		public Optional<Indicator> about(Finding finding) {
			return indicators().stream().filter(one -> one.scope().touchpoint().equals(finding.scope().touchpoint())).findFirst();
		}

		/** Of whole weeks, as the windows of the plans are. */
		@Override
		public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
			int topic = Integer.parseInt(id.substring("topics/".length()));
			return (periods.isEmpty() ? List.of(new Period(START, START.plusWeeks(WEEKS))) : periods).stream()
					.map(period -> {
						int from = (int) new Period(START, period.to()).days() / 7 - (int) period.days() / 7;
						int to = from + (int) period.days() / 7;
						return new Measurement(id, period, share(topic, from, to), (double) (to - from) * ANSWERS, Double.NaN, "made up");
					})
					.toList();
		}
	}
}
