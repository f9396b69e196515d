package io.antiphon.tables.periods;

import io.antiphon.tables.records.TableOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What came of reading a file of periods. */
public sealed interface PeriodFile {

	/**
	 * Its rows in the order of the file, at least one; and what the user should know of how they were read, as sentences in their
	 * language (an encoding found by its letters, lines above the header, a decimal comma).
	 */
	record Rows(List<PeriodRow> rows, List<String> notes) implements PeriodFile {

		public Rows {
			rows = List.copyOf(rows);
			notes = List.copyOf(notes);
		}
	}

	/**
	 * No column is called {@code name}. {@code nearest}: those that could be meant, which is one a slip away, or several that differ
	 * from it only in case or in the blanks around them.
	 */
	record UnknownColumn(String name, List<String> columns, List<String> nearest) implements PeriodFile {

		public UnknownColumn {
			columns = List.copyOf(columns);
			nearest = List.copyOf(nearest);
		}

		/** The sentence in the user's language; it names the columns there are. */
		public String text(Locale locale) {
			return new Words(locale).unknown(this);
		}
	}

	/** A sentence in the user's language: what is wrong, on which line and in which column, and what to do. It does not name the file. */
	record Unreadable(String sentence) implements PeriodFile {}

	/** Reads a file of which nothing is declared. */
	static PeriodFile read(Path file, Wanted wanted, Locale locale) {
		return read(file, wanted, TableOptions.FIND, locale);
	}

	/**
	 * Reads the file once. Column names match as they are, or else without regard to case and to blanks and line breaks. Blank rows are
	 * passed over. A row that is not well formed, a cell that is no date, or one that holds something and no number, makes the whole
	 * file unreadable. Blocks; memory grows with the rows and not with what else they hold. Any thread.
	 */
	static PeriodFile read(Path file, Wanted wanted, TableOptions options, Locale locale) {
		return PeriodReading.of(file, wanted, options, new Words(locale));
	}
}
