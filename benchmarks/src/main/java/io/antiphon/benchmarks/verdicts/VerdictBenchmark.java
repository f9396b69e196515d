package io.antiphon.benchmarks.verdicts;

import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts verdicts over many samples: with the change that helps delivery and nothing else, and without any. Arguments: how many
 * samples of the one and of the other (200 and 1,000 where none are given); the seeds are 0, 1, 2 …
 */
public final class VerdictBenchmark {

	/** What came of some samples: verdicts by touchpoint, and in how many samples any improvement "worked". */
	record Tally(int samples, Map<String, Map<Outcome, Integer>> verdicts, int anyWorked) {

		int count(String touchpoint, Outcome outcome) {
			return verdicts.getOrDefault(touchpoint, Map.of()).getOrDefault(outcome, 0);
		}
	}

	private VerdictBenchmark() {}

	public static void main(String[] arguments) {
		var helped = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
		var unhelped = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
		print("delivery is helped", tally(Effect.DELIVERY, helped, new RatingReader()), System.out);
		print("nothing is helped", tally(Effect.NONE, unhelped, new RatingReader()), System.out);
	}

	static Tally tally(Effect effect, int samples, Reader reader) {
		var verdicts = new TreeMap<String, Map<Outcome, Integer>>();
		int anyWorked = 0;
		for (var seed = 0; seed < samples; seed++) {
			var run = VerdictRun.verdicts(Sample.generate(seed, effect), reader);
			run.forEach((touchpoint, verdict) -> verdicts
					.computeIfAbsent(touchpoint, name -> new EnumMap<>(Outcome.class))
					.merge(verdict.outcome(), 1, Integer::sum));
			anyWorked += run.values().stream().map(Verdict::outcome).anyMatch(Outcome.WORKED::equals) ? 1 : 0;
		}
		return new Tally(samples, verdicts, anyWorked);
	}

	private static void print(String title, Tally tally, PrintStream out) {
		out.printf("%s, %d samples%n", title, tally.samples());
		for (var touchpoint : tally.verdicts().keySet()) {
			out.printf("  %-12s", touchpoint);
			for (var outcome : Outcome.values()) {
				out.printf("  %s %.1f %%", outcome, 100.0 * tally.count(touchpoint, outcome) / tally.samples());
			}
			out.println();
		}
		out.printf("  any worked  %.1f %%%n", 100.0 * tally.anyWorked() / tally.samples());
	}
}
