package io.antiphon.cli.internal.chart;

import io.antiphon.cli.spi.Exit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads the rows of a file. Blocks. */
@FunctionalInterface
interface RowSource {

	/** {@code columns}: date, value and, as far as they are asked for, n and sd, as the user named them. */
	Answer read(Path file, List<String> columns, Locale locale);

	/** What came of it. */
	sealed interface Answer {

		/** In the order of the file; {@code notes}: how they were read, in sentences. */
		record Rows(List<ChartRow> rows, List<String> notes) implements Answer {

			public Rows {
				rows = List.copyOf(rows);
				notes = List.copyOf(notes);
			}
		}

		/** In the user's language, with the exit that it means. */
		record Refused(String sentence, Exit exit) implements Answer {}
	}
}
