package io.antiphon.benchmarks.files;

import io.antiphon.benchmarks.Options;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Reads many broken files in every encoding, and stops with the seed of the first that is not accounted for: {@code --first}, the first
 * seed; {@code --files}, how many; {@code --taken}: every so many-th is taken into a workspace of its own as well (10).
 */
public final class BrokenFilesBenchmark {

	private static final int OFTEN = 10_000;

	private BrokenFilesBenchmark() {}

	public static void main(String[] arguments) throws IOException {
		var options = Options.of(arguments, "--first", "--files", "--taken");
		var first = options.number("--first", 0);
		var check = run(first, options.number("--files", 10_000), options.number("--taken", 10));
		check.counts().forEach((writing, count) -> System.out.printf("%-20s %s%n", writing, count));
		System.out.printf("all %,d rows and %,d rejections accounted for%n", check.rows(), check.rejected());
	}

	static BrokenFileCheck run(int first, int files, int taken) throws IOException {
		var folder = Files.createTempDirectory("antiphon-broken");
		try {
			var check = new BrokenFileCheck(folder);
			for (var seed = first; seed < first + files; seed++) {
				check.check(seed, (seed - first) % taken == taken - 1);
				if ((seed - first) % OFTEN == OFTEN - 1) {
					System.err.println("so far: " + (seed - first + 1));
				}
			}
			return check;
		} finally {
			for (var name : new String[] {"broken.csv", "copy.csv"}) {
				Files.deleteIfExists(folder.resolve(name));
			}
			Files.delete(folder);
		}
	}
}
