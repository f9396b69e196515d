package io.antiphon.tables.numbers;

import java.util.regex.Pattern;

/** The sign before the decimals of a number; the other one then sets its thousands apart. */
public enum Decimal {
	POINT,
	COMMA;

	/**
	 * A number written so, as Java writes it: digits of any script become 0–9, thousands are closed up, the decimal sign
	 * becomes a point. What is no such number stays as it is.
	 */
	public String plain(String written) {
		var text = Digits.plain(written.strip());
		char decimal = this == COMMA ? ',' : '.';
		char thousands = this == COMMA ? '.' : ',';
		if (text.indexOf(thousands) >= 0) {
			int end = text.indexOf(decimal) < 0 ? text.length() : text.indexOf(decimal);
			if (!grouped(text, end, thousands)) {
				return text;
			}
			text = text.replace(String.valueOf(thousands), "");
		}
		return text.indexOf(decimal) == text.lastIndexOf(decimal) ? text.replace(decimal, '.') : text;
	}

	/** Whether the digits before {@code end} are set apart in threes by {@code sign}, and those after it by none; never after a 0 alone. */
	static boolean grouped(String text, int end, char sign) {
		if (text.lastIndexOf(sign) > end) {
			return false;
		}
		int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
		var groups = text.substring(Math.min(start, end), end).split(Pattern.quote(String.valueOf(sign)), -1);
		for (int at = 0; at < groups.length; at++) {
			boolean digits = !groups[at].isEmpty() && groups[at].chars().allMatch(each -> each >= '0' && each <= '9');
			if (!digits || (at == 0 ? groups[at].length() > 3 || groups[at].charAt(0) == '0' : groups[at].length() != 3)) {
				return false;
			}
		}
		return groups.length > 1;
	}
}
