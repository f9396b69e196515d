package io.antiphon.compliance.retention;

import java.util.List;

/**
 * The account of one run, kept in the workspace under its seal. Its format is a promise.
 *
 * @param begun and {@code ended}: ISO 8601, UTC; {@code ended} is empty while it is under way
 * @param rules "purpose time after first-day-kept" each
 * @param found what was over its time when it began: "purposes month pieces" each, several purposes with {@code +} between them
 * @param pieces how many were taken away; a run that was broken off is counted when the next begins
 * @param complete whether it took away all that was found
 */
public record RetentionReceipt(
		String id,
		String begun,
		String by,
		List<String> rules,
		List<String> found,
		long pieces,
		String ended,
		boolean complete) {

	/** The kind of document. */
	public static final String KIND = "compliance.retention";

	public RetentionReceipt {
		rules = List.copyOf(rules);
		found = List.copyOf(found);
	}

	/** Whether it has not ended, or was broken off. */
	public boolean open() {
		return ended.isEmpty();
	}
}
