package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.TimeLine;
import io.antiphon.drawing.TimeLineLayout;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of its days a time line shows: a half, a quarter … of them, from about where the first span in sight begins. */
record TimeZoom(int level) {

	/** All of them. */
	static final TimeZoom WHOLE = new TimeZoom(0);

	private static final long WIDE = 400;
	private static final long LEAST = 14;
	private static final int MARGIN = 10;

	/** So that not much more than a year is shown. */
	static TimeZoom fitting(TimeLineLayout line) {
		var zoom = WHOLE;
		while (zoom.length(line) > WIDE) {
			zoom = new TimeZoom(zoom.level + 1);
		}
		return zoom;
	}

	/** Closer, or below 0 further away, as far as that makes sense. */
	TimeZoom by(int step, TimeLineLayout line) {
		var other = new TimeZoom(Math.max(0, level + step));
		return step > 0 && other.length(line) < LEAST ? this : other;
	}

	private static long days(TimeLineLayout line) {
		return line.first().flatMap(from -> line.last().map(to -> ChronoUnit.DAYS.between(from, to))).orElse(0L);
	}

	private long length(TimeLineLayout line) {
		return days(line) >> level;
	}

	/** The line with those days; {@code first} is the first span in sight, which may have none. */
	TimeLineLayout at(TimeLine.@Nullable Span first, TimeLineLayout line) {
		if (level == 0) {
			return line;
		}
		return line.first().flatMap(from -> line.last().map(to -> {
			var length = length(line);
			var latest = to.minusDays(length);
			var wanted = begins(first).map(day -> day.minusDays(length / MARGIN)).orElse(latest);
			var begin = wanted.isBefore(from) ? from : wanted.isAfter(latest) ? latest : wanted;
			return line.within(begin, begin.plusDays(length));
		})).orElse(line);
	}

	private static Optional<LocalDate> begins(TimeLine.@Nullable Span span) {
		return span == null ? Optional.empty() : Optional.ofNullable(span.from() == null ? span.to() : span.from());
	}
}
