package io.antiphon.benchmarks.intake;

import io.antiphon.benchmarks.Options;
import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import io.antiphon.feedback.IntakeSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes a CSV file in as the product does, and writes the rows that came of it once more by a bare JDBC batch insert into the same
 * table of a new database, as many rows a transaction; the two take turns. {@code --samples}: of how many samples the file is made
 * (1), or {@code --file} and {@code --mapping}; {@code --rounds}: how many rounds count (9) after one that does not.
 */
public final class IntakeBenchmark {

	private final Path file;
	private final Declared declared;

	private IntakeBenchmark(Path file, String mapping) {
		this.file = file;
		this.declared = new Declared(mapping, "Benchmark", Map.of(), Locale.ENGLISH);
	}

	public static void main(String[] arguments) throws IOException {
		var options = Options.of(arguments, "--samples", "--file", "--mapping", "--rounds");
		var rounds = options.number("--rounds", 9);
		var file = options.text("--file", "");
		if (!file.isEmpty()) {
			var mapping = options.text("--mapping", "");
			var declared = mapping.isEmpty() ? "" : Files.readString(Path.of(mapping));
			System.out.print(new IntakeBenchmark(Path.of(file), declared).run(rounds));
		} else {
			System.out.print(samples(options.number("--samples", 1), rounds));
		}
	}

	/** On a file made of several samples. */
	static Result samples(int count, int rounds) throws IOException {
		var made = Files.createTempFile("antiphon-benchmark", ".csv");
		try {
			joined(count).writeCsv(made);
			return new IntakeBenchmark(made, Sample.mapping()).run(rounds);
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

	/** How long the one and the other took, in seconds, round by round. */
	record Result(int rows, List<Double> intake, List<Double> bare) {

		/** The median of the rounds' ratios: how many times as long as the bare insert the intake takes. */
		double ratio() {
			var ratios = new ArrayList<Double>();
			for (var round = 0; round < intake.size(); round++) {
				ratios.add(intake.get(round) / bare.get(round));
			}
			return median(ratios);
		}

		private static double median(List<Double> values) {
			return values.stream().sorted().toList().get(values.size() / 2);
		}

		@Override
		public String toString() {
			return String.format(
					Locale.ROOT,
					"%,d rows, %d rounds%n  intake       %.2f s (median), %,.0f rows/s%n"
							+ "  bare insert  %.2f s (median), %,.0f rows/s%n  ratio        %.2f (median of the rounds: %s)%n",
					rows,
					intake.size(),
					median(intake),
					rows / median(intake),
					median(bare),
					rows / median(bare),
					ratio(),
					rounds());
		}

		private String rounds() {
			var ratios = new ArrayList<String>();
			for (var round = 0; round < intake.size(); round++) {
				ratios.add(String.format(Locale.ROOT, "%.2f", intake.get(round) / bare.get(round)));
			}
			return String.join(", ", ratios);
		}
	}

	Result run(int rounds) {
		var rows = stored();
		var intake = new ArrayList<Double>();
		var bare = new ArrayList<Double>();
		for (var round = 0; round < rounds; round++) {
			try (var workspace = new TemporaryWorkspace()) {
				intake.add(seconds(() -> workspace.take(file, declared)));
			}
			try (var workspace = new TemporaryWorkspace()) {
				bare.add(seconds(() -> insert(workspace, rows)));
			}
		}
		return new Result(rows.rows().size(), intake, bare);
	}

	/** The round that is not counted: takes the file in, reads what was stored, and writes it again. */
	private StoredRows stored() {
		StoredRows rows;
		try (var workspace = new TemporaryWorkspace()) {
			var stored = workspace.take(file, declared);
			rows = workspace.transaction(StoredRows::read);
			if (rows.rows().size() != stored) {
				throw new IllegalStateException("stored " + stored + ", found " + rows.rows().size());
			}
		}
		try (var workspace = new TemporaryWorkspace()) {
			insert(workspace, rows);
		}
		return rows;
	}

	private static void insert(TemporaryWorkspace workspace, StoredRows rows) {
		var count = rows.rows().size();
		for (var from = 0; from < count; from += IntakeSession.BATCH) {
			var start = from;
			workspace.transaction(
					connection -> rows.insert(connection, start, Math.min(count, start + IntakeSession.BATCH)));
		}
	}

	private static double seconds(Runnable work) {
		var start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}
}
