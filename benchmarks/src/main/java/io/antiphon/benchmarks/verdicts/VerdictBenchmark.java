package io.antiphon.benchmarks.verdicts;

import io.antiphon.benchmarks.Options;
import io.antiphon.channels.internal.sample.Effect;

/**
 * Counts verdicts over many samples: with the change that helps delivery and nothing else, and without any. {@code --reader words}
 * (the text engine, the default), {@code words-anew} (encodes each sample anew) or {@code ratings}; {@code --first}, the first seed;
 * {@code --helped} and {@code --unhelped}, how many samples of the one and of the other.
 */
public final class VerdictBenchmark {

	private static final int OFTEN = 20;

	private VerdictBenchmark() {}

	public static void main(String[] arguments) {
		var options = Options.of(arguments, "--reader", "--first", "--helped", "--unhelped");
		var first = options.number("--first", 0);
		var helped = options.number("--helped", 200);
		var unhelped = options.number("--unhelped", 1_000);
		switch (options.text("--reader", "words")) {
			case "words" -> {
				try (var reader = WordReader.remembering()) {
					run(reader, first, helped, unhelped);
				}
			}
			case "words-anew" -> {
				try (var reader = WordReader.encoding()) {
					run(reader, first, helped, unhelped);
				}
			}
			case "ratings" -> run(new RatingReader(), first, helped, unhelped);
			default -> throw new IllegalArgumentException("--reader is words, words-anew or ratings");
		}
	}

	private static void run(Reader reader, long first, int helped, int unhelped) {
		if (helped > 0) {
			System.out.print(Tally.of(Effect.DELIVERY, first, helped, reader, VerdictBenchmark::report));
		}
		if (unhelped > 0) {
			System.out.print(Tally.of(Effect.NONE, first, unhelped, reader, VerdictBenchmark::report));
		}
	}

	private static void report(Tally tally) {
		if (tally.samples() % OFTEN == 0) {
			System.err.print("so far: " + tally);
		}
	}
}
