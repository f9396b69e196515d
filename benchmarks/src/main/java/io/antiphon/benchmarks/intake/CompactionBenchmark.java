package io.antiphon.benchmarks.intake;

import io.antiphon.base.Progress;
import io.antiphon.benchmarks.Options;
import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.store.Compaction;
import java.util.List;
import java.util.Locale;

/**
 * What it takes to be rid of what was erased: feedback is taken in, every tenth row is taken out of its table past the product, and
 * the database is compacted. Of the time, how long others had to wait at most. {@code --rows} (1,000,000).
 */
public final class CompactionBenchmark {

	private static final int INTAKE = 50_000;

	private CompactionBenchmark() {}

	public static void main(String[] arguments) {
		System.out.print(run(Options.of(arguments, "--rows").number("--rows", 1_000_000)));
	}

	/** What was measured, in seconds and bytes. */
	record Result(int rows, double intake, double compaction, double longest, Compaction.Outcome.Done done) {

		@Override
		public String toString() {
			return String.format(
					Locale.ROOT,
					"%,d rows taken in within %.1f s, every tenth taken out%n  compaction    %.1f s, %d tables%n"
							+ "  others wait   %.1f s at most%n  database      %,d MB before, %,d MB after%n",
					rows,
					intake,
					compaction,
					done.tables(),
					longest,
					done.before() / 1_000_000,
					done.after() / 1_000_000);
		}
	}

	/** Counts the time between two tables. */
	private static final class Watch implements Progress {

		private long last = System.nanoTime();
		private long longest;

		@Override
		public void begin(String phase, long total) {
			last = System.nanoTime();
		}

		@Override
		public void advance(long items) {
			var now = System.nanoTime();
			longest = Math.max(longest, now - last);
			last = now;
		}
	}

	static Result run(int rows) {
		try (var workspace = new TemporaryWorkspace(List.of(), sealing -> sealing)) {
			var intake = SealBenchmark.seconds(() -> {
				for (int from = 0; from < rows; from += INTAKE) {
					SealBenchmark.take(workspace, from, Math.min(from + INTAKE, rows));
				}
			});
			takeOut(workspace);
			var watch = new Watch();
			var start = System.nanoTime();
			if (!(workspace.compact(watch) instanceof Compaction.Outcome.Done done)) {
				throw new IllegalStateException("not compacted");
			}
			return new Result(rows, intake, (System.nanoTime() - start) / 1e9, watch.longest / 1e9, done);
		}
	}

	private static void takeOut(TemporaryWorkspace workspace) {
		workspace.transaction(connection -> {
			try (var delete = connection.prepareStatement("DELETE FROM FEEDBACK WHERE MOD(RECORD_LINE, 10) = 0")) {
				return delete.executeUpdate();
			}
		});
	}
}
