package io.antiphon.loop.events;

import io.antiphon.feedback.Occurrence.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a step began or ended: on the clock of the place, to the millisecond where that was written, and how far that clock was ahead of UTC,
 * {@code null} where nobody said.
 */
public record EventTime(LocalDateTime at, @Nullable ZoneOffset offset, Precision precision) {

	/** Its day, as people there would name it. */
	public LocalDate day() {
		return at.toLocalDate();
	}

	/** How long from here to there: by UTC where both offsets are known, otherwise by the two clocks. Negative where that was before. */
	public Duration until(EventTime other) {
		var here = offset;
		var there = other.offset;
		return here == null || there == null
				? Duration.between(at, other.at)
				: Duration.between(at.toInstant(here), other.at.toInstant(there));
	}

	/** Whether it is earlier than another; by the days alone where one of them is known to the day only. */
	public boolean before(EventTime other) {
		return precision == Precision.DAY || other.precision == Precision.DAY
				? day().isBefore(other.day())
				: other.until(this).isNegative();
	}

	/** What events are ordered by: milliseconds since 1970 in UTC, or on the clock of the place where its offset is not known. */
	public long millis() {
		var known = offset;
		return at.toInstant(known == null ? ZoneOffset.UTC : known).toEpochMilli();
	}
}
