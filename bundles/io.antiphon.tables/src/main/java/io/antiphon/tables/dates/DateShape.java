package io.antiphon.tables.dates;

import java.util.List;
import java.util.Optional;

/**
 * The dates in a column: how they are written, the share of its values that are written so, the shares of these that carry
 * a clock time and a zone, and what else a user has to know of them.
 */
public record DateShape(Kind kind, double share, double clock, double zoned, Evidence evidence) {

	/** How the dates of a whole column are written, as far as they tell. */
	public enum Kind {
		NONE,
		YMD,
		DMY,
		MDY,
		/** The day or the month stands first, and no value tells which. */
		DAY_OR_MONTH_FIRST,
		/** Some values can only have the day first, and others only the month. */
		CONTRADICTORY,
		/** Years of two digits, and nothing tells whether they stand first or last. */
		YEAR_FIRST_OR_LAST,
		EPOCH_SECONDS,
		EPOCH_MILLIS,
		/** Days of a spreadsheet. */
		SERIAL,
		/** 20260105. */
		BASIC,
		/** 20260105090512. */
		STAMP
	}

	/**
	 * The lines of the first values that can only have the day, or the month, first (0 where there are none), letters that
	 * named zones, and the line of the first value that is no date (0 where all are).
	 */
	public record Evidence(long dayFirst, long monthFirst, List<String> zones, long unread) {

		static final Evidence NONE = new Evidence(0, 0, List.of(), 0);

		public Evidence {
			zones = List.copyOf(zones);
		}
	}

	/** The format to read the column with; empty where there is none, or it must be declared. */
	public Optional<DateFormat> format() {
		return switch (kind) {
			case NONE, DAY_OR_MONTH_FIRST, CONTRADICTORY, YEAR_FIRST_OR_LAST -> Optional.empty();
			case YMD -> DateFormat.of("ymd");
			case DMY -> DateFormat.of("dmy");
			case MDY -> DateFormat.of("mdy");
			case EPOCH_SECONDS -> DateFormat.of("epoch-seconds");
			case EPOCH_MILLIS -> DateFormat.of("epoch-millis");
			case SERIAL -> DateFormat.of("serial");
			case BASIC -> DateFormat.of(NumberedDates.BASIC);
			case STAMP -> DateFormat.of(NumberedDates.STAMP);
		};
	}

	/** Whether these are numbers that only the name of their column can make times. */
	public boolean epoch() {
		return kind == Kind.EPOCH_SECONDS || kind == Kind.EPOCH_MILLIS || kind == Kind.SERIAL || kind == Kind.BASIC || kind == Kind.STAMP;
	}

	/** Whether these are dates that cannot be read before their order is declared. */
	public boolean undecided() {
		return kind == Kind.DAY_OR_MONTH_FIRST || kind == Kind.CONTRADICTORY || kind == Kind.YEAR_FIRST_OR_LAST;
	}
}
