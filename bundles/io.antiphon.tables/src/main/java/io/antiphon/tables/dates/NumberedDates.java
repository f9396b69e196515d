package io.antiphon.tables.dates;

import io.antiphon.tables.dates.DateShape.Evidence;
import io.antiphon.tables.dates.DateShape.Kind;
import io.antiphon.tables.numbers.Digits;
import java.util.List;

/** Counts the values of a column that are times as plain numbers: epochs, days of a spreadsheet, 20260105, 20260105090512. */
final class NumberedDates {

	static final String BASIC = "yyyyMMdd";
	static final String STAMP = "yyyyMMddHHmmss";

	private static final long EPOCH_FROM = 946_684_800L;
	private static final long EPOCH_TO = 4_102_444_800L;

	private long seconds;
	private long millis;
	private long serial;
	private long clock;
	private long basic;
	private long stamps;

	/** Whether the value is one. */
	boolean take(String value) {
		int length = value.length();
		if (length < 5 || length > 30 || value.charAt(0) > '9' && value.charAt(0) < 0x80) {
			return false;
		}
		var text = Digits.plain(value);
		if (SerialDays.of(text).isPresent()) {
			serial++;
			clock += text.length() > 5 ? 1 : 0;
			return true;
		}
		if (!text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
			return false;
		}
		return switch (length) {
			case 8 -> basic(text);
			case 14 -> stamp(text);
			case 10, 13 -> epoch(text);
			default -> false;
		};
	}

	private boolean basic(String text) {
		boolean day = written(text, BASIC);
		basic += day ? 1 : 0;
		return day;
	}

	private boolean stamp(String text) {
		boolean stamp = written(text, STAMP);
		stamps += stamp ? 1 : 0;
		return stamp;
	}

	private static boolean written(String text, String pattern) {
		int year = Integer.parseInt(text.substring(0, 4));
		return year >= 1990 && year < 2100 && DateFormat.of(pattern).flatMap(format -> format.read(text)).isPresent();
	}

	private boolean epoch(String text) {
		boolean milli = text.length() == 13;
		long second = Long.parseLong(text) / (milli ? 1000 : 1);
		boolean plausible = second >= EPOCH_FROM && second < EPOCH_TO;
		millis += plausible && milli ? 1 : 0;
		seconds += plausible && !milli ? 1 : 0;
		return plausible;
	}

	/** How many values are of the kind that most are. */
	long most() {
		return Math.max(Math.max(seconds, millis), Math.max(serial, Math.max(basic, stamps)));
	}

	/** {@code unread}: the line of the first value that is no date. */
	DateShape shape(double all, long unread) {
		var evidence = new Evidence(0, 0, List.of(), unread);
		if (most() == serial) {
			return new DateShape(Kind.SERIAL, serial / all, clock / (double) serial, 0, evidence);
		}
		if (most() == basic) {
			return new DateShape(Kind.BASIC, basic / all, 0, 0, evidence);
		}
		if (most() == stamps) {
			return new DateShape(Kind.STAMP, stamps / all, 1, 0, evidence);
		}
		return new DateShape(millis > seconds ? Kind.EPOCH_MILLIS : Kind.EPOCH_SECONDS, most() / all, 1, 1, evidence);
	}
}
