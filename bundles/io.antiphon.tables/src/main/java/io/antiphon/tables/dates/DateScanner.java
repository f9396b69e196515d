package io.antiphon.tables.dates;

import io.antiphon.tables.numbers.Digits;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a written date and time apart: ISO 8601, year-month-day and day-month-year (or month-day-year) with - / or . between
 * them and years of four digits or two, months by their names, 2024年5月1日, each with or without a clock time and a zone, in the
 * digits of any script; also with the year behind the time, and behind the apostrophe by which a spreadsheet keeps a text. What is left
 * over makes it none. Not thread-safe.
 */
final class DateScanner {

	private static final int LONGEST = 70;
	/** Mon Jan 05 09:05:00 +0000 2026. */
	private static final Pattern YEAR_LAST =
			Pattern.compile("((?:[A-Za-z]{3} )?[A-Za-z]{3} [0-9]{1,2}) ([0-9]{2}:[0-9]{2}:[0-9]{2} [A-Z+0-9-]{1,6}) ([0-9]{4})");

	private final DateParts parts = new DateParts();
	private final Text text = new Text();
	private final TimeScanner times = new TimeScanner(text, parts);

	/** The pieces, until the next call; or null. */
	@Nullable
	DateParts scan(String value) {
		parts.clear();
		if (value.length() > LONGEST) {
			return null;
		}
		text.over(rewritten(Digits.plain(value.strip())));
		if (text.length() < 6 || !date()) {
			return null;
		}
		text.weekday();
		if (!text.ended() && !(text.gap() && times.time())) {
			return null;
		}
		return text.ended() ? parts : null;
	}

	/** Without an apostrophe before it, and with the year beside its day. */
	private static String rewritten(String value) {
		if (value.startsWith("'")) {
			return value.substring(1);
		}
		if (value.isEmpty() || value.charAt(0) < 'A') {
			return value;
		}
		var last = YEAR_LAST.matcher(value);
		return last.matches() ? last.group(1) + ", " + last.group(3) + " " + last.group(2) : value;
	}

	private boolean date() {
		if (Character.isLetter(text.peek())) {
			text.weekday();
			if (Character.isLetter(text.peek())) {
				return monthFirst();
			}
		}
		parts.first = text.number(4);
		int digits = text.digits();
		parts.yearFirst = digits == 4;
		if (digits == 0 || digits == 3 || text.ended()) {
			return false;
		}
		text.ordinal();
		char separator = text.next();
		if (separator == '.' && text.spaces()) { // 5. Januar
			return named(' ');
		}
		if (separator == ' ' || Character.isLetter(text.peek())) {
			return named(separator);
		}
		return numbers(separator, digits);
	}

	private boolean numbers(char separator, int firstDigits) {
		boolean chinese = separator == '年';
		if (chinese) {
			parts.yearFirst = true;
			parts.first += firstDigits == 2 ? 2000 : 0;
		} else if (separator != '-' && separator != '/' && separator != '.') {
			return false;
		}
		text.take(' ');
		parts.second = text.number(2);
		if (text.digits() == 0 || !text.take(chinese ? '月' : separator)) {
			return false;
		}
		text.take(' ');
		parts.third = text.number(4);
		int digits = text.digits();
		parts.shortYear = !parts.yearFirst && digits == 2;
		parts.twoFirst = firstDigits == 2;
		boolean complete = parts.yearFirst ? digits == 1 || digits == 2 : digits == 4 || digits == 2;
		return complete && (!chinese || text.take('日') || text.take('号'));
	}

	/** 5 January 2026, 05-Jan-26, 2026-Jan-05. */
	private boolean named(char separator) {
		parts.named = true;
		int first = parts.first;
		text.take("de ");
		parts.second = text.month();
		text.take('.');
		boolean of = text.take(" de ") || text.take(" del "); // Spanish, Portuguese
		boolean apart = of || text.take(separator) || text.take(',') || text.take(' ');
		text.spaces();
		int last = text.number(4);
		int digits = text.digits();
		parts.first = parts.yearFirst ? last : first;
		parts.third = parts.yearFirst ? first : last;
		parts.shortYear = !parts.yearFirst && digits == 2;
		return parts.second > 0 && apart && (parts.yearFirst ? digits == 1 || digits == 2 : digits == 4 || digits == 2);
	}

	/** January 5, 2026. */
	private boolean monthFirst() {
		parts.named = true;
		parts.second = text.month();
		text.take('.');
		text.spaces();
		parts.first = text.number(2);
		boolean day = text.digits() > 0;
		text.ordinal();
		text.take(',');
		text.spaces();
		parts.third = text.number(4);
		return parts.second > 0 && day && text.digits() == 4;
	}
}
