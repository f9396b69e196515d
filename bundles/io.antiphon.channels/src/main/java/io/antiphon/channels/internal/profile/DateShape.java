package io.antiphon.channels.internal.profile;

import java.util.Optional;

/**
 * The dates in a column: how they are written, the share of its values that are written so, and the shares of these that
 * carry a clock time and a zone.
 */
public record DateShape(Kind kind, double share, double clock, double zoned) {

	/** How the dates of a whole column are written, as far as they tell. */
	public enum Kind {
		NONE,
		YMD,
		DMY,
		MDY,
		/** The day or the month stands first, and no value tells which. */
		DAY_OR_MONTH_FIRST,
		EPOCH_SECONDS,
		EPOCH_MILLIS
	}

	/** The format to read the column with; empty where there is none, or it must be declared. */
	public Optional<DateFormat> format() {
		return switch (kind) {
			case NONE, DAY_OR_MONTH_FIRST -> Optional.empty();
			case YMD -> DateFormat.of("ymd");
			case DMY -> DateFormat.of("dmy");
			case MDY -> DateFormat.of("mdy");
			case EPOCH_SECONDS -> DateFormat.of("epoch-seconds");
			case EPOCH_MILLIS -> DateFormat.of("epoch-millis");
		};
	}

	/** Whether these are numbers that only the name of their column can make times. */
	public boolean epoch() {
		return kind == Kind.EPOCH_SECONDS || kind == Kind.EPOCH_MILLIS;
	}
}
