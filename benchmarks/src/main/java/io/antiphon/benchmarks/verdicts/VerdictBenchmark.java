package io.antiphon.benchmarks.verdicts;

import io.antiphon.benchmarks.Options;
import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import java.util.function.Function;

/**
 * Counts verdicts over many samples: with the change that helps delivery and nothing else, with one by which so many thousandths fewer
 * parcels are late ({@code --late}), and without any. {@code --reader words} (the text engine, the default), {@code words-anew} (encodes
 * each sample anew) or {@code ratings}; {@code --through files} (each sample is taken in as a file, and read from its store) or {@code
 * memory} (the default); {@code --first}, the first seed; {@code --helped}, {@code --slightly} and {@code --unhelped}, how many samples of
 * each.
 */
public final class VerdictBenchmark {

	private static final int OFTEN = 20;

	private final Options options;

	private VerdictBenchmark(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) {
		new VerdictBenchmark(Options.of(
				arguments, "--reader", "--through", "--first", "--helped", "--slightly", "--late", "--unhelped"))
				.run();
	}

	private void run() {
		switch (options.text("--reader", "words")) {
			case "words" -> {
				try (var reader = WordReader.remembering()) {
					run(reader);
				}
			}
			case "words-anew" -> {
				try (var reader = WordReader.encoding()) {
					run(reader);
				}
			}
			case "ratings" -> run(new RatingReader());
			default -> throw new IllegalArgumentException("--reader is words, words-anew or ratings");
		}
	}

	private void run(Reader reader) {
		Function<Sample, Reviewed> review = switch (options.text("--through", "memory")) {
			case "files" -> sample -> Reviewed.ofFile(sample, reader);
			case "memory" -> sample -> Reviewed.of(sample, reader);
			default -> throw new IllegalArgumentException("--through is files or memory");
		};
		tally(Effect.DELIVERY, options.number("--helped", 200), review);
		tally(Effect.fewerLate(options.number("--late", 50)), options.number("--slightly", 0), review);
		tally(Effect.NONE, options.number("--unhelped", 1_000), review);
	}

	private void tally(Effect effect, int samples, Function<Sample, Reviewed> review) {
		if (samples > 0) {
			System.out.print(Tally.of(effect, options.number("--first", 0), samples, review, VerdictBenchmark::report));
		}
	}

	private static void report(Tally tally) {
		if (tally.samples() % OFTEN == 0) {
			System.err.print("so far: " + tally);
		}
	}
}
