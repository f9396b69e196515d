package io.antiphon.privacy.subject;

import java.util.regex.Pattern;

/**
 * A kind of place where something of a subject is, with the number of records there. {@code id} is stable and names table or file and
 * what the subject is to it, such as {@code feedback.text}: letters, digits, dots, dashes.
 */
public record Place(String id, Holds holds, long records) {

	private static final Pattern ID = Pattern.compile("[a-zA-Z0-9._-]{1,100}");

	/** What is there. */
	public enum Holds {
		/** What the subject said: whole records, which go. */
		SAID,
		/** What was made of that: it goes too. */
		DERIVED,
		/** The subject is named in what others said or in names: other words are put there. */
		NAMED,
		/** What must stay, such as who did what in the audit: it is told. */
		KEPT
	}

	public Place {
		if (!ID.matcher(id).matches() || records < 0) {
			throw new IllegalArgumentException("a place has an id and a number of records");
		}
	}
}
