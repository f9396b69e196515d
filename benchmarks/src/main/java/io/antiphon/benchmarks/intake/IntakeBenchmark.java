package io.antiphon.benchmarks.intake;

import io.antiphon.base.Progress;
import io.antiphon.benchmarks.Options;
import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes a file in as the product does, and writes the rows that came of it once more by a bare JDBC batch insert into the same table of
 * a new database, as many rows a transaction; the two take turns. {@code --samples}: of how many samples the file is made (1), or
 * {@code --file} and {@code --mapping}; {@code --beside}: a file of the same rows that is taken in as well, as a workbook beside its CSV;
 * {@code --rounds}: how many rounds count (9), after one of a sample that does not. Of each it is told how many times as long the last
 * tenth takes as the first.
 */
public final class IntakeBenchmark {

	private static final int TENTHS = 10;

	private final Path file;
	private final Path beside;
	private final Declared declared;

	private IntakeBenchmark(Path file, Path beside, String mapping) {
		this.file = file;
		this.beside = beside;
		this.declared = new Declared(mapping, "Benchmark", Map.of(), Locale.ENGLISH);
	}

	public static void main(String[] arguments) throws IOException {
		var options = Options.of(arguments, "--samples", "--file", "--mapping", "--beside", "--rounds");
		var rounds = options.number("--rounds", 9);
		var file = Path.of(options.text("--file", ""));
		if (file.toString().isEmpty()) {
			System.out.print(samples(options.number("--samples", 1), rounds));
			return;
		}
		samples(1, 1);
		var mapping = options.text("--mapping", "");
		var beside = Path.of(options.text("--beside", ""));
		System.out.print(new IntakeBenchmark(file, beside, mapping.isEmpty() ? "" : Files.readString(Path.of(mapping))).run(rounds));
	}

	/** On a file made of several samples. */
	static Result samples(int count, int rounds) throws IOException {
		var made = Files.createTempFile("antiphon-benchmark", ".csv");
		try {
			joined(1).writeCsv(made);
			new IntakeBenchmark(made, Path.of(""), Sample.mapping()).round();
			joined(count).writeCsv(made);
			return new IntakeBenchmark(made, Path.of(""), Sample.mapping()).run(rounds);
		} finally {
			Files.delete(made);
		}
	}

	/** The rows of several samples under ids of their own. */
	private static Sample joined(int count) {
		var rows = new ArrayList<Sample.Row>();
		for (var seed = 0; seed < count; seed++) {
			for (var row : Sample.generate(seed, Effect.NONE).rows()) {
				rows.add(new Sample.Row(
						seed + "-" + row.id(),
						row.time(),
						row.touchpoint(),
						row.channel(),
						seed + "-" + row.customer(),
						row.rating(),
						row.comment()));
			}
		}
		return new Sample(Sample.START, Sample.SERVICE, rows);
	}

	/** How long it took, in seconds, and the last tenth of the rows as a multiple of the first. */
	record Timed(double seconds, double slower) {}

	/** {@code beside} is NaN without another file. */
	record Round(long rows, Timed intake, Timed bare, double beside) {}

	record Result(List<Round> rounds) {

		Result {
			rounds = List.copyOf(rounds);
		}

		long rows() {
			return rounds.getFirst().rows;
		}

		/** The median of the rounds' ratios: how many times as long as the bare insert the intake takes. */
		double ratio() {
			return median(rounds.stream().map(round -> round.intake.seconds / round.bare.seconds).toList());
		}

		private static double median(List<Double> values) {
			return values.stream().sorted().toList().get(values.size() / 2);
		}

		@Override
		public String toString() {
			var intake = median(rounds.stream().map(round -> round.intake.seconds).toList());
			var bare = median(rounds.stream().map(round -> round.bare.seconds).toList());
			var ratios = rounds.stream().map(round -> round.intake.seconds / round.bare.seconds).toList();
			var text = String.format(
					Locale.ROOT,
					"%,d rows, %d rounds%n  intake       %.2f s (median), %,.0f rows/s, the last tenth %.2f times the first%n"
							+ "  bare insert  %.2f s (median), %,.0f rows/s, the last tenth %.2f times the first%n"
							+ "  ratio        %.2f (median of the rounds: %s)%n",
					rows(),
					rounds.size(),
					intake,
					rows() / intake,
					median(rounds.stream().map(round -> round.intake.slower).toList()),
					bare,
					rows() / bare,
					median(rounds.stream().map(round -> round.bare.slower).toList()),
					median(ratios),
					written(ratios));
			var beside = rounds.stream().map(round -> round.beside / round.intake.seconds).toList();
			return beside.getFirst().isNaN() ? text : text + String.format(
					Locale.ROOT, "  beside       %.2f times the intake (median of the rounds: %s)%n", median(beside), written(beside));
		}

		private static String written(List<Double> values) {
			return values.stream().map(value -> String.format(Locale.ROOT, "%.2f", value)).collect(Collectors.joining(", "));
		}
	}

	Result run(int rounds) {
		var made = new ArrayList<Round>();
		for (var round = 0; round < rounds; round++) {
			made.add(round());
		}
		return new Result(made);
	}

	private Round round() {
		try (var workspace = new TemporaryWorkspace()) {
			var pace = new Pace();
			var start = System.nanoTime();
			var rows = taken(workspace, file, pace);
			var intake = new Timed((System.nanoTime() - start) / 1e9, pace.slower(rows));
			var bare = written(workspace, rows);
			return new Round(rows, intake, bare, beside.toString().isEmpty() ? Double.NaN : beside(rows));
		}
	}

	private long taken(TemporaryWorkspace workspace, Path taken, Progress progress) {
		if (workspace.taking(taken, declared, progress) instanceof Taking.Taken(var receipt)) {
			return receipt.counts().stored();
		}
		throw new IllegalArgumentException("not taken in: " + taken);
	}

	/** The same rows by nothing but JDBC; reading them where the intake put them does not count. */
	private static Timed written(TemporaryWorkspace from, long rows) {
		try (var workspace = new TemporaryWorkspace()) {
			var pace = new Pace();
			pace.begin("", rows);
			for (var page = from.transaction(StoredRows::first); page.size() > 0; page = from.transaction(page::next)) {
				pace.resume();
				workspace.transaction(page::insert);
				pace.advance(page.size());
			}
			return new Timed(pace.seconds(), pace.slower(rows));
		}
	}

	private double beside(long rows) {
		try (var workspace = new TemporaryWorkspace()) {
			var start = System.nanoTime();
			var stored = taken(workspace, beside, Progress.NONE);
			if (stored != rows) {
				throw new IllegalArgumentException("of the file beside %d rows were stored, not %d".formatted(stored, rows));
			}
			return (System.nanoTime() - start) / 1e9;
		}
	}

	/** When each row of the last phase was done. */
	private static final class Pace implements Progress {

		private long[] at = new long[1 << 16];
		private int rows;
		private long counted;
		private long since = System.nanoTime();

		@Override
		public void begin(String phase, long total) {
			rows = 0;
			counted = 0;
			resume();
		}

		/** What was done since the last row does not count. */
		void resume() {
			since = System.nanoTime();
		}

		@Override
		public void advance(long items) {
			var now = System.nanoTime();
			counted += now - since;
			since = now;
			for (var item = 0; item < items; item++) {
				if (rows == at.length) {
					at = Arrays.copyOf(at, 2 * rows);
				}
				at[rows++] = counted;
			}
		}

		double seconds() {
			return counted / 1e9;
		}

		/** The last tenth of so many rows as a multiple of the first. */
		double slower(long stored) {
			if (rows < stored || stored < TENTHS) {
				throw new IllegalStateException("of %d rows %d were told of".formatted(stored, rows));
			}
			var tenth = rows / TENTHS;
			return (double) (at[rows - 1] - at[rows - 1 - tenth]) / at[tenth];
		}
	}
}
