package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.Occurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times and days as the whole numbers they are stored as. What is unknown is the least number, and so comes last. */
public final class Times {

	public static final long UNKNOWN = Long.MIN_VALUE;
	public static final int NO_DAY = Integer.MIN_VALUE;

	private Times() {}

	public static long seconds(@Nullable Occurrence occurred) {
		return occurred == null ? UNKNOWN : occurred.at().toEpochSecond(ZoneOffset.UTC);
	}

	/** The first second of a day. */
	public static long seconds(LocalDate day) {
		return day.toEpochDay() * 86_400;
	}

	static @Nullable Occurrence occurrence(long seconds, Occurrence.Precision precision) {
		return seconds == UNKNOWN
				? null
				: new Occurrence(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC), precision);
	}

	public static int day(long seconds) {
		return seconds == UNKNOWN ? NO_DAY : (int) Math.floorDiv(seconds, 86_400);
	}

	public static @Nullable LocalDate day(int number) {
		return number == NO_DAY ? null : LocalDate.ofEpochDay(number);
	}
}
