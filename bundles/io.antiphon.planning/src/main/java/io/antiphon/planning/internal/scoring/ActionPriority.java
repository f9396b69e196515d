package io.antiphon.planning.internal.scoring;

import java.util.List;
import java.util.Locale;

/**
 * How urgently a failure asks for action: the table "Action Priority (AP) for DFMEA and PFMEA" of the AIAG & VDA FMEA Handbook, 1st
 * edition (June 2019), the same for products and for processes. The order is that of urgency.
 */
enum ActionPriority {
	LOW,
	MEDIUM,
	HIGH;

	private static final int LEAST = 1;
	private static final int MOST = 10;
	/** Where the bands of a rating begin, the highest first. */
	private static final List<Integer> SEVERITY = List.of(9, 7, 4, 2, 1);
	private static final List<Integer> OCCURRENCE = List.of(8, 6, 4, 2, 1);
	private static final List<Integer> DETECTION = List.of(7, 5, 2, 1);
	/** A line for each band of severity, in it a word for each band of occurrence, in that a letter for each band of detection. */
	private static final String[][] TABLE = {
		{"HHHH", "HHHH", "HHHM", "HMLL", "LLLL"},
		{"HHHH", "HHHM", "HMMM", "MMLL", "LLLL"},
		{"HHMM", "MMML", "MLLL", "LLLL", "LLLL"},
		{"MMLL", "LLLL", "LLLL", "LLLL", "LLLL"},
		{"LLLL", "LLLL", "LLLL", "LLLL", "LLLL"}};

	/** That of three ratings from 1 to 10; a high one of detection means that the failure is hardly detected. */
	static ActionPriority of(int severity, int occurrence, int detection) {
		return switch (TABLE[band(SEVERITY, severity)][band(OCCURRENCE, occurrence)].charAt(band(DETECTION, detection))) {
			case 'H' -> HIGH;
			case 'M' -> MEDIUM;
			default -> LOW;
		};
	}

	private static int band(List<Integer> bands, int rating) {
		if (rating < LEAST || rating > MOST) {
			throw new IllegalArgumentException("a rating is one from 1 to 10, not " + rating);
		}
		int band = 0;
		while (rating < bands.get(band)) {
			band++;
		}
		return band;
	}

	/** The key of its word. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
