package io.antiphon.channels.internal.profile;

import io.antiphon.feedback.Occurrence;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A date or time as written: on which clock, how exactly, and the offset of that clock where it is known. */
public record Moment(LocalDateTime at, Occurrence.Precision precision, @Nullable ZoneOffset offset) {

	/**
	 * When that was on the clock of {@code zone}. Without a zone, or where no offset was written, the clock stays the one it
	 * was written by; a day without a clock time stays that day.
	 */
	public Occurrence occurrence(@Nullable ZoneId zone) {
		if (offset == null || zone == null || precision == Occurrence.Precision.DAY) {
			return new Occurrence(at, precision);
		}
		return new Occurrence(at.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime(), precision);
	}
}
