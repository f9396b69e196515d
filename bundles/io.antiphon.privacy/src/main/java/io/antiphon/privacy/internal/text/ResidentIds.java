package io.antiphon.privacy.internal.text;

/**
 * Chinese resident identity numbers: 18 characters with a check character (GB 11643-1999, ISO 7064 MOD 11-2) and the 15
 * digits used before. Both name a province and a day of birth (1900–2099) that exists.
 */
public final class ResidentIds implements Finder {

	private static final String SEPARATORS = " -\u200b";
	private static final int GROUPS = 6;
	private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
	private static final String CHECKS = "10X98765432";
	private static final String PROVINCES =
			"11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91";
	private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	@Override
	public void find(Marks text, int kind) {
		var groups = text.groups();
		for (int first = 0; first < groups.size(); first++) {
			if (!groups.marked(first)) {
				first = Math.max(first, number(text, groups, first, kind));
			}
		}
	}

	/** Marks the number that starts with a group; the last group of it, or -1. */
	private static int number(Marks text, Groups groups, int first, int kind) {
		for (int last = groups.last(first, SEPARATORS, GROUPS, 18); last >= first; last--) {
			int end = end(text, groups, first, last);
			if (end > 0) {
				text.mark(groups.start(first), end, kind);
				return last;
			}
		}
		return -1;
	}

	private static int end(Marks text, Groups groups, int first, int last) {
		int end = groups.end(last);
		var digits = groups.end(last) - groups.start(first) < 15 ? "" : groups.text(first, last);
		var next = text.at(end);
		if (digits.length() == 17 && (next == 'X' || next == 'x')) {
			return !Marks.word(text.at(end + 1)) && valid(digits + 'X') ? end + 1 : -1;
		}
		if (Marks.letter(next)) {
			return -1;
		}
		if (digits.length() == 18) {
			return valid(digits) ? end : -1;
		}
		return digits.length() == 15 && old(text, groups, first, last, digits) ? end : -1;
	}

	private static boolean old(Marks text, Groups groups, int first, int last, String digits) {
		var shape = groups.shape(first, last);
		return (shape.equals("15") || shape.equals("6-6-3"))
				&& province(digits)
				&& day("19" + digits.substring(6, 12))
				&& !Marks.word(text.at(groups.start(first) - 1))
				&& !Cues.order(text, groups.start(first));
	}

	static boolean valid(String number) {
		int sum = 0;
		for (int place = 0; place < WEIGHTS.length; place++) {
			sum += (number.charAt(place) - '0') * WEIGHTS[place];
		}
		return number.charAt(17) == CHECKS.charAt(sum % 11) && province(number) && day(number.substring(6, 14));
	}

	private static boolean province(String number) {
		return PROVINCES.contains(number.substring(0, 2));
	}

	/** Whether eight digits are a day of the years 1900 to 2099. */
	public static boolean day(String digits) {
		int year = Integer.parseInt(digits.substring(0, 4));
		int month = Integer.parseInt(digits.substring(4, 6));
		int day = Integer.parseInt(digits.substring(6, 8));
		if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) {
			return false;
		}
		var leap = month == 2 && year % 4 == 0 && year != 1900;
		return day <= DAYS[month - 1] + (leap ? 1 : 0);
	}
}
