package io.antiphon.tables.dates;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A date or time as written: on which clock, how exactly, and the offset of that clock where it is known. */
public record Moment(LocalDateTime at, Precision precision, @Nullable ZoneOffset offset) {

	/** How exactly a time is written. */
	public enum Precision {
		DAY,
		MINUTE,
		SECOND
	}

	/**
	 * When that was on the clock of {@code zone}. Without a zone, or where no offset was written, the clock stays the one it
	 * was written by; a day without a clock time stays that day.
	 */
	public LocalDateTime on(@Nullable ZoneId zone) {
		return offset == null || zone == null || precision == Precision.DAY
				? at
				: at.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
	}
}
