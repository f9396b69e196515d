package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.TimeLine;
import io.antiphon.drawing.TimeLineLayout;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of its days a time line shows: so many from one on, or, without that one, all of them. It knows no widget. */
record TimeZoom(@Nullable LocalDate from, long days) {

	/** All of them. */
	static final TimeZoom WHOLE = new TimeZoom(null, 0);

	private static final long WIDE = 400;
	private static final long LEAST = 14;
	private static final int MARGIN = 10;
	private static final int PAN = 4;

	/** Not much more than a year: that of today where something is to be done now or later, else the last. */
	static TimeZoom opening(TimeLineLayout line, @Nullable LocalDate today) {
		var length = reach(line);
		if (length <= WIDE) {
			return WHOLE;
		}
		while (length > WIDE) {
			length /= 2;
		}
		var last = line.last().orElseThrow();
		return today != null && !today.isAfter(last)
				? new TimeZoom(today.minusDays(length / PAN), length).inside(line)
				: new TimeZoom(last.minusDays(length), length);
	}

	private static long reach(TimeLineLayout line) {
		return line.first().flatMap(from -> line.last().map(to -> ChronoUnit.DAYS.between(from, to))).orElse(0L);
	}

	/** The first of the spans that is not over on a day, so that nothing older is in sight; the last one where all are. */
	static int place(List<TimeLine.Span> spans, @Nullable LocalDate today) {
		for (int at = 0; at < spans.size() && today != null; at++) {
			var last = last(spans.get(at));
			if (last != null && !last.isBefore(today)) {
				return at;
			}
		}
		return Math.max(0, spans.size() - 1);
	}

	private static @Nullable LocalDate first(TimeLine.Span span) {
		return span.from() == null ? span.to() : span.from();
	}

	private static @Nullable LocalDate last(TimeLine.Span span) {
		return span.to() == null ? span.from() : span.to();
	}

	/** Half as many days, or below 0 twice as many, around the middle, as far as that makes sense. */
	TimeZoom by(int step, TimeLineLayout line) {
		var all = reach(line);
		var begin = from == null ? line.first().orElse(null) : from;
		var length = from == null ? all : days;
		var other = step > 0 ? length / 2 : length * 2;
		if (begin == null || step > 0 && other < LEAST) {
			return this;
		}
		return other >= all ? WHOLE : new TimeZoom(begin.plusDays((length - other) / 2), other).inside(line);
	}

	/** Earlier, or above 0 later, by a quarter of what is shown. */
	TimeZoom panned(int step, TimeLineLayout line) {
		return from == null ? this : new TimeZoom(from.plusDays(step * Math.max(1, days / PAN)), days).inside(line);
	}

	/** With a day in sight that is not; all days stay all. */
	TimeZoom showing(LocalDate day, TimeLineLayout line) {
		return shows(day, day) ? this : new TimeZoom(day.minusDays(days / PAN), days).inside(line);
	}

	/** With some of a span in sight where there was none; whoever looks at a span sees when it is. */
	TimeZoom showing(TimeLine.Span span, TimeLineLayout line) {
		var begin = first(span);
		var end = last(span);
		return begin == null || end == null || shows(begin, end)
				? this
				: new TimeZoom(begin.minusDays(days / MARGIN), days).inside(line);
	}

	/** Whether some of these spans are in sight. */
	boolean showsAny(List<TimeLine.Span> spans) {
		return spans.stream().anyMatch(span -> {
			var begin = first(span);
			var end = last(span);
			return begin != null && end != null && shows(begin, end);
		});
	}

	/** Whether a day is in sight, of those there are. */
	boolean shows(LocalDate day, TimeLineLayout line) {
		return shows(day, day) && line.last().filter(last -> !day.isAfter(last)).isPresent();
	}

	private boolean shows(LocalDate begin, LocalDate end) {
		var first = from;
		return first == null || !end.isBefore(first) && !begin.isAfter(first.plusDays(days));
	}

	/** Never beside the days there are. */
	private TimeZoom inside(TimeLineLayout line) {
		var begin = from;
		var first = line.first().orElse(null);
		var last = line.last().orElse(null);
		if (begin == null || first == null || last == null) {
			return this;
		}
		var latest = last.minusDays(days);
		var moved = begin.isAfter(latest) ? latest : begin;
		return new TimeZoom(moved.isBefore(first) ? first : moved, days);
	}

	/** The line with those days. */
	TimeLineLayout at(TimeLineLayout line) {
		return from == null ? line : line.within(from, from.plusDays(days));
	}
}
