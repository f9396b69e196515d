package io.antiphon.channels;

import java.nio.file.Path;
import java.util.List;

/** What came of writing the records of a file that were rejected, to be mended and taken in again. */
public sealed interface Correcting {

	/**
	 * They are in {@code file}: {@code rows} of them, {@code unreadable} among these as they are written in the source, because nothing tells
	 * their values. {@code unfound}: how many more there are whose places are not known any more. {@code formulas}: how many cells a
	 * spreadsheet would take for formulas. {@code told}: all of that in words.
	 */
	record Written(Path file, long rows, long unreadable, long unfound, long formulas, Sentence told) implements Correcting {}

	record Refused(String file, List<Sentence> reasons) implements Correcting {

		public Refused {
			reasons = List.copyOf(reasons);
		}
	}

	/** The user had enough. */
	record Cancelled() implements Correcting {}
}
