package io.antiphon.channels.internal.profile;

import io.antiphon.channels.internal.profile.DateShape.Kind;

/** Counts the dates in a column and decides over all of it whether day or month stands first. */
final class DateTally {

	/** One order is believed against single values that only fit the other. */
	private static final int MAJORITY = 20;

	private static final long EPOCH_FROM = 946_684_800L;
	private static final long EPOCH_TO = 4_102_444_800L;

	private final DateScanner scanner = new DateScanner();
	private long yearFirst;
	private long either;
	private long dayOnly;
	private long monthOnly;
	private long clock;
	private long zoned;
	private long seconds;
	private long millis;

	void take(String value) {
		char first = value.charAt(0);
		if (first < '0' || first > '9') {
			return;
		}
		if (epoch(value)) {
			return;
		}
		var parts = scanner.scan(value);
		if (parts == null) {
			return;
		}
		boolean day = parts.fits(DateOrder.DMY);
		boolean month = parts.fits(DateOrder.MDY);
		if (parts.fits(DateOrder.YMD)) {
			yearFirst++;
		} else if (day && month) {
			either++;
		} else if (day) {
			dayOnly++;
		} else if (month) {
			monthOnly++;
		} else {
			return;
		}
		clock += parts.clock ? 1 : 0;
		zoned += parts.zoned ? 1 : 0;
	}

	private boolean epoch(String value) {
		if (value.length() != 10 && value.length() != 13) {
			return false;
		}
		long number = 0;
		for (int at = 0; at < value.length(); at++) {
			char digit = value.charAt(at);
			if (digit < '0' || digit > '9') {
				return false;
			}
			number = number * 10 + digit - '0';
		}
		boolean milli = value.length() == 13;
		long second = milli ? number / 1000 : number;
		boolean plausible = second >= EPOCH_FROM && second < EPOCH_TO;
		millis += plausible && milli ? 1 : 0;
		seconds += plausible && !milli ? 1 : 0;
		return plausible;
	}

	DateShape shape(long values) {
		long dates = yearFirst + either + dayOnly + monthOnly;
		double all = Math.max(1, values);
		if (Math.max(seconds, millis) > dates) {
			var kind = millis > seconds ? Kind.EPOCH_MILLIS : Kind.EPOCH_SECONDS;
			return new DateShape(kind, Math.max(seconds, millis) / all, 1, 1);
		}
		if (dates == 0) {
			return new DateShape(Kind.NONE, 0, 0, 0);
		}
		var kind = kind();
		long readable = switch (kind) {
			case YMD -> yearFirst;
			case DMY -> either + dayOnly;
			case MDY -> either + monthOnly;
			default -> either + dayOnly + monthOnly;
		};
		return new DateShape(kind, readable / all, clock / (double) dates, zoned / (double) dates);
	}

	private Kind kind() {
		if (yearFirst >= either + dayOnly + monthOnly) {
			return Kind.YMD;
		}
		if (dayOnly > MAJORITY * monthOnly) {
			return Kind.DMY;
		}
		return monthOnly > MAJORITY * dayOnly ? Kind.MDY : Kind.DAY_OR_MONTH_FIRST;
	}
}
