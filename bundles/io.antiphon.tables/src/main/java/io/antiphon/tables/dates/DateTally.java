package io.antiphon.tables.dates;

import io.antiphon.tables.dates.DateShape.Evidence;
import io.antiphon.tables.dates.DateShape.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts the dates in a column and decides over all of it whether day or month stands first. */
public final class DateTally {

	/** One order is believed against single values that only fit the other. */
	private static final int MAJORITY = 20;
	private static final int MOST_ZONES = 12;
	/** So many times as many dates with the year first leave few others. */
	private static final int MOST = 4;

	private final DateScanner scanner = new DateScanner();
	private final NumberedDates numbered = new NumberedDates();
	private final Set<String> zones = new TreeSet<>();
	private final BitSet shortFirst = new BitSet(100);
	private final BitSet shortLast = new BitSet(100);
	private long named;
	private long yearFirst;
	private long either;
	private long dayOnly;
	private long monthOnly;
	/** Years of two digits: all, and those that could stand first too. */
	private long shortYears;
	private long shortYearFirst;
	/** Days that their month does not have, by the place of the year. */
	private long impossibleYearFirst;
	private long impossibleYearLast;
	private long clock;
	private long zoned;
	private long dayLine;
	private long monthLine;
	private long unread;

	/** Takes a value without blanks around it, and the physical line of its record. */
	public void take(String value, long line) {
		if (numbered.take(value)) {
			return;
		}
		var parts = scanner.scan(value);
		if (parts == null || !date(parts, line)) {
			unread = unread == 0 ? line : unread;
			return;
		}
		clock += parts.clock ? 1 : 0;
		zoned += parts.zoned ? 1 : 0;
		if (!parts.zone.isEmpty() && zones.size() < MOST_ZONES) {
			zones.add(parts.zone);
		}
	}

	private boolean date(DateParts parts, long line) {
		boolean day = parts.fits(DateOrder.DMY);
		boolean month = parts.fits(DateOrder.MDY);
		if (parts.named) {
			named += day ? 1 : 0;
			impossibleYearLast += day ? 0 : 1;
			return day || parts.impossible(DateOrder.DMY);
		}
		if (parts.shortYear) {
			shortYears++;
			shortYearFirst += parts.fits(DateOrder.YMD) ? 1 : 0;
			shortFirst.set(parts.first);
			shortLast.set(parts.third);
		}
		if (!parts.shortYear && parts.fits(DateOrder.YMD)) {
			yearFirst++;
		} else if (day && month) {
			either++;
		} else if (day) {
			dayOnly++;
			dayLine = dayLine == 0 ? line : dayLine;
		} else if (month) {
			monthOnly++;
			monthLine = monthLine == 0 ? line : monthLine;
		} else {
			return impossible(parts);
		}
		return true;
	}

	private boolean impossible(DateParts parts) {
		boolean first = parts.impossible(DateOrder.YMD);
		boolean last = parts.impossible(DateOrder.DMY) || parts.impossible(DateOrder.MDY);
		impossibleYearFirst += first ? 1 : 0;
		impossibleYearLast += last ? 1 : 0;
		return first || last;
	}

	public DateShape shape(long values) {
		long last = either + dayOnly + monthOnly;
		long dates = named + yearFirst + last;
		double all = Math.max(1, values);
		if (numbered.most() > dates) {
			return numbered.shape(all, unread);
		}
		if (dates == 0) {
			return new DateShape(Kind.NONE, 0, 0, 0, Evidence.NONE);
		}
		var kind = kind();
		long readable = named + switch (kind) {
			case YMD -> shortYears > yearFirst ? shortYearFirst : yearFirst + impossibleYearFirst;
			case DMY -> either + dayOnly + impossibleYearLast + yearFirst + impossibleYearFirst;
			case MDY -> either + monthOnly + impossibleYearLast + yearFirst + impossibleYearFirst;
			default -> last + impossibleYearLast;
		};
		var evidence = new Evidence(dayLine, monthLine, List.copyOf(zones), unread);
		return new DateShape(kind, Math.min(1, readable / all), clock / (double) dates, zoned / (double) dates, evidence);
	}

	/** That of the dates with a year that stands last or is short, since one that stands first is read in any order; unless these are few and leave doubt. */
	private Kind kind() {
		long last = either + dayOnly + monthOnly;
		if (last == 0) {
			return named > yearFirst ? Kind.DMY : Kind.YMD;
		}
		var order = order(last);
		boolean decided = order == Kind.DMY || order == Kind.MDY;
		return decided || yearFirst < MOST * last ? order : Kind.YMD;
	}

	private Kind order(long last) {
		// years of two digits stand where fewer different ones are
		if (shortYears * 2 > last && shortYearFirst == shortYears && shortFirst.cardinality() <= shortLast.cardinality()) {
			return shortFirst.cardinality() < shortLast.cardinality() ? Kind.YMD : Kind.YEAR_FIRST_OR_LAST;
		}
		if (dayOnly > MAJORITY * monthOnly) {
			return Kind.DMY;
		}
		if (monthOnly > MAJORITY * dayOnly) {
			return Kind.MDY;
		}
		return dayOnly > 0 ? Kind.CONTRADICTORY : Kind.DAY_OR_MONTH_FIRST;
	}
}
