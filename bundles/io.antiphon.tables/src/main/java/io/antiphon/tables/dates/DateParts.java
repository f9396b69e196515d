package io.antiphon.tables.dates;

import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The pieces of a written date and time as {@link DateScanner} found them; used again for every value. */
final class DateParts {

	/** Years of two digits below this are of this century, the others of the last (the convention of POSIX). */
	private static final int PIVOT = 69;

	int first;
	int second;
	int third;
	boolean yearFirst;
	/** The year has two digits and stands last, or, where {@link #twoFirst}, perhaps first. */
	boolean shortYear;
	boolean twoFirst;
	/** The month is a word: {@link #first} is the day, {@link #second} the month, {@link #third} the year. */
	boolean named;
	boolean clock;
	boolean seconds;
	int hour;
	int minute;
	int secondOfMinute;
	int nano;
	boolean zoned;
	int offsetSeconds;
	/** The letters that named the zone, where they did. */
	String zone = "";
	@Nullable
	ZoneId region;

	void clear() {
		yearFirst = false;
		shortYear = false;
		twoFirst = false;
		named = false;
		clock = false;
		seconds = false;
		hour = 0;
		minute = 0;
		secondOfMinute = 0;
		nano = 0;
		zoned = false;
		offsetSeconds = 0;
		zone = "";
		region = null;
	}

	/** Whether the date exists when its pieces are in this order. */
	boolean fits(DateOrder order) {
		return written(order) && day(order) <= YearMonth.of(year(order), month(order)).lengthOfMonth();
	}

	/** Whether it is a date in this order but for its day, which the month does not have. */
	boolean impossible(DateOrder order) {
		return written(order) && day(order) > YearMonth.of(year(order), month(order)).lengthOfMonth();
	}

	private boolean written(DateOrder order) {
		boolean possible = named || (order == DateOrder.YMD ? yearFirst || shortYear && twoFirst : !yearFirst);
		if (!possible) {
			return false;
		}
		int year = year(order);
		int month = month(order);
		int day = day(order);
		return year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
	}

	int year(DateOrder order) {
		int year = named || order != DateOrder.YMD ? third : first;
		return !shortYear ? year : year < PIVOT ? 2000 + year : 1900 + year;
	}

	int month(DateOrder order) {
		return named || order != DateOrder.MDY ? second : first;
	}

	int day(DateOrder order) {
		if (named) {
			return first;
		}
		return switch (order) {
			case YMD -> third;
			case DMY -> first;
			case MDY -> second;
		};
	}
}
