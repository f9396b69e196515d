package io.antiphon.privacy.roles;

import io.antiphon.privacy.Purpose;
import java.util.Locale;

/** What a {@link Role} lets do. */
public enum Right {
	/** See numbers, findings without the words they rest on, plans and verdicts; take feedback in. */
	NUMBERS,
	/** Read what people said. */
	TEXTS,
	/** Hand data over in a file. */
	EXPORT,
	/** Know who said what an improvement rests on and answer them, where they agreed. */
	ANSWER,
	/** Answer the request of a person: find, copy, correct and erase; restrict and release. */
	REQUESTS,
	/** See to it that the law is kept: purposes, retention, breaches, records of processing, who looked at what. */
	OVERSEE,
	/** Back up, restore, check, and give roles. */
	ADMINISTER;

	/** As it is written: {@code texts}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What an access for that purpose needs. */
	public static Right of(Purpose purpose) {
		return switch (purpose.id()) {
			case "verify" -> TEXTS;
			case "export" -> EXPORT;
			case "answer" -> ANSWER;
			case "subject-request" -> REQUESTS;
			case "accountability", "retention" -> OVERSEE;
			case "administer" -> ADMINISTER;
			default -> NUMBERS;
		};
	}
}
