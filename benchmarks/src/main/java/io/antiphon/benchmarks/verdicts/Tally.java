package io.antiphon.benchmarks.verdicts;

import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.statistics.Proportions;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** What came of samples with an effect: verdicts by touchpoint, and in how many any improvement "worked". */
final class Tally {

	private static final double LEVEL = 0.95;

	private final Effect effect;
	private final Map<String, Map<Outcome, Integer>> verdicts = new TreeMap<>();
	private final Map<String, DoubleSummaryStatistics> effects = new TreeMap<>();
	private final Map<String, DoubleSummaryStatistics> asked = new TreeMap<>();
	private int samples;
	private int anyWorked;

	private Tally(Effect effect) {
		this.effect = effect;
	}

	/** Of {@code samples} samples by the seeds from {@code first} on; {@code seen} is shown the tally after each. */
	static Tally of(Effect effect, long first, int samples, Function<Sample, Reviewed> review, Consumer<Tally> seen) {
		var tally = new Tally(effect);
		for (var seed = first; seed < first + samples; seed++) {
			var sample = Sample.generate(seed, effect);
			tally.add(VerdictRun.verdicts(sample, review.apply(sample)));
			seen.accept(tally);
		}
		return tally;
	}

	private void add(Map<String, Verdict> run) {
		run.forEach((touchpoint, verdict) -> {
			verdicts.computeIfAbsent(touchpoint, name -> new EnumMap<>(Outcome.class))
					.merge(verdict.outcome(), 1, Integer::sum);
			asked.computeIfAbsent(touchpoint, name -> new DoubleSummaryStatistics()).accept(verdict.leastEffect());
			var effect = verdict.effect();
			if (effect != null) {
				effects.computeIfAbsent(touchpoint, name -> new DoubleSummaryStatistics()).accept(effect.value());
			}
		});
		anyWorked += run.values().stream().map(Verdict::outcome).anyMatch(Outcome.WORKED::equals) ? 1 : 0;
		samples++;
	}

	int samples() {
		return samples;
	}

	int anyWorked() {
		return anyWorked;
	}

	int count(String touchpoint, Outcome outcome) {
		return verdicts.getOrDefault(touchpoint, Map.of()).getOrDefault(outcome, 0);
	}

	@Override
	public String toString() {
		var lines = new StringBuilder(String.format("%s, %d samples%n", effect, samples));
		for (var touchpoint : verdicts.keySet()) {
			for (var outcome : Outcome.values()) {
				lines.append(String.format("  %-12s %-16s %s%n", touchpoint, outcome, share(count(touchpoint, outcome))));
			}
		}
		effects.forEach((touchpoint, effect) -> lines.append(
				String.format(
						Locale.ROOT,
						"  %-12s mean effect %+.2f points, asked for on average %+.2f%n",
						touchpoint,
						100 * effect.getAverage(),
						100 * Objects.requireNonNull(asked.get(touchpoint)).getAverage())));
		return lines.append(String.format("  %-29s %s%n", "any WORKED", share(anyWorked))).toString();
	}

	/** A count as a share of the samples with its 95 % interval (Wilson). */
	private String share(int count) {
		var share = Proportions.wilson(count, samples, LEVEL);
		return String.format(
				Locale.ROOT,
				"%5d  %5.1f %%  (%.1f to %.1f)",
				count,
				100 * share.value(),
				100 * share.interval().low(),
				100 * share.interval().high());
	}
}
