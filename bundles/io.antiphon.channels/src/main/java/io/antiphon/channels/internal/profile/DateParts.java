package io.antiphon.channels.internal.profile;

import java.time.YearMonth;

/** The pieces of a written date and time as {@link DateScanner} found them; used again for every value. */
final class DateParts {

	int first;
	int second;
	int third;
	boolean yearFirst;
	boolean clock;
	boolean seconds;
	int hour;
	int minute;
	int secondOfMinute;
	int nano;
	boolean zoned;
	int offsetSeconds;

	void clear() {
		clock = false;
		seconds = false;
		hour = 0;
		minute = 0;
		secondOfMinute = 0;
		nano = 0;
		zoned = false;
		offsetSeconds = 0;
	}

	/** Whether the date exists when its pieces are in this order. */
	boolean fits(DateOrder order) {
		if (yearFirst != (order == DateOrder.YMD)) {
			return false;
		}
		int year = year();
		int month = month(order);
		int day = day(order);
		return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1
				&& (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
	}

	int year() {
		return yearFirst ? first : third;
	}

	int month(DateOrder order) {
		return order == DateOrder.MDY ? first : second;
	}

	int day(DateOrder order) {
		return switch (order) {
			case YMD -> third;
			case DMY -> first;
			case MDY -> second;
		};
	}
}
