package io.antiphon.benchmarks.bench;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file a measurement was asked for, and its columns: what is missing or cannot be read is said. */
record FileOf(Invocation invocation, Texts texts, String use) {

	/** What is done with the path, and the indices of the columns that were asked for. */
	@FunctionalInterface
	interface Work {
		Exit with(Path file, List<Integer> columns) throws IOException;
	}

	/** Where the values of these options are columns of the file; {@code others} have to be given too. */
	Exit columns(List<String> options, List<String> others, Work work) {
		var missing = Stream.concat(options.stream(), others.stream()).anyMatch(option -> invocation.option(option).isEmpty());
		if (missing || invocation.arguments().size() < 2) {
			return invocation.end(Exit.USAGE, texts.get(use));
		}
		var names = options.stream().map(option -> invocation.option(option).orElseThrow()).toList();
		var file = Path.of(invocation.arguments().get(1));
		try {
			var heading = LabelledFile.heading(file);
			var columns = names.stream().map(heading::indexOf).toList();
			return columns.contains(-1)
					? invocation.end(Exit.USAGE, texts.get("bench.columns", String.join(", ", heading)))
					: work.with(file, columns);
		} catch (IOException unreadable) {
			return invocation.end(Exit.REFUSED, texts.get("bench.unreadable", file));
		}
	}
}
