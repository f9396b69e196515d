package io.antiphon.drawing;

import io.antiphon.drawing.TimeLine.Span;
import io.antiphon.drawing.TimeLine.Stretch;
import io.antiphon.drawing.internal.TimeAxis;
import io.antiphon.drawing.internal.TimeScale;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import io.antiphon.drawing.shape.TextMeasure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TimeLine} laid out for a width. Its columns and days are those of all its spans, whichever of them are drawn: who scrolls over many
 * draws those in sight alone. Immutable.
 */
public final class TimeLineLayout {

	private static final double ROW = 30;
	private static final double PHASED = 44;
	private static final double AXIS = 18;
	private static final double HEAD = 22;
	private static final double GAP = 12;
	private static final int MEASURED = 12;
	private static final long NEAR = 14;

	private final TimeLine line;
	private final Columns columns;
	private final Map<String, Integer> places;
	private final Optional<Stretch> reach;
	private final @Nullable TimeScale scale;

	/** How wide everything is, and how high a row. */
	private record Columns(double width, double what, double who, double state, double high) {

		static Columns of(TimeLine line, Space space) {
			var sketch = new Sketch(space.measure());
			var width = space.width();
			var phased = line.spans().stream().anyMatch(span -> !span.phases().isEmpty());
			return new Columns(
					width,
					Math.min(width * (phased ? 0.28 : 0.36), widest(line, sketch, 0, Span::what)),
					Math.min(width * 0.18, widest(line, sketch, 1, Span::who)),
					Math.min(width * (phased ? 0.22 : 0.16), widest(line, sketch, 3, Span::state)),
					phased ? PHASED : ROW);
		}

		/** Where the days begin. */
		double left() {
			return what + who + 2 * GAP;
		}

		/** How wide the days are. */
		double room() {
			return Math.max(40, width - left() - state - GAP);
		}
	}

	TimeLineLayout(TimeLine line, Space space) {
		this.line = line;
		this.columns = Columns.of(line, space);
		this.places = line.places();
		this.reach = line.reach();
		this.scale = whole(reach.orElse(null));
	}

	private TimeLineLayout(TimeLineLayout other, TimeScale scale) {
		this.line = other.line;
		this.columns = other.columns;
		this.places = other.places;
		this.reach = other.reach;
		this.scale = scale;
	}

	/** As wide as the longest, of which there are few to be measured. */
	private static double widest(TimeLine line, Sketch sketch, int column, Function<Span, String> words) {
		var width = sketch.width(line.header().get(column), Size.SMALL, false);
		for (var one : longest(line.spans(), words)) {
			width = Math.max(width, sketch.width(one, Size.TEXT, false));
		}
		return width + 2;
	}

	/** Those that are longest in letters, where a Chinese character is as wide as two. */
	private static Set<String> longest(List<Span> spans, Function<Span, String> words) {
		var found = new LinkedHashSet<String>();
		var least = 0;
		for (var span : spans) {
			var one = words.apply(span);
			var length = length(one);
			if (length > least && found.add(one) && found.size() > MEASURED) {
				found.remove(Collections.min(found, Comparator.comparingInt(TimeLineLayout::length)));
				least = found.stream().mapToInt(TimeLineLayout::length).min().orElse(0);
			}
		}
		return found;
	}

	private static int length(String words) {
		var length = 0;
		for (int at = 0; at < words.length(); at++) {
			length += words.charAt(at) >= 0x2E80 ? 2 : 1;
		}
		return length;
	}

	/** From the first to the last day, with today where that is not far from them. */
	private @Nullable TimeScale whole(@Nullable Stretch days) {
		var today = line.today();
		if (days == null) {
			return null;
		}
		var near = Math.max(NEAR, ChronoUnit.DAYS.between(days.from(), days.to()) / 3);
		var far = today == null || today.isBefore(days.from().minusDays(near)) || today.isAfter(days.to().plusDays(near));
		var shown = far || today == null ? days : Stretch.over(Optional.of(days), today, today).orElse(days);
		return scale(shown.from(), shown.to());
	}

	private TimeScale scale(LocalDate from, LocalDate to) {
		return new TimeScale(new TimeAxis(from, to, line.locale()), from, to, columns.left(), columns.room());
	}

	/** The same with the days of a stretch alone: what lies beside it is told in words. */
	public TimeLineLayout within(LocalDate from, LocalDate to) {
		return scale == null ? this : new TimeLineLayout(this, scale(from, to));
	}

	/** The first of all days; empty where nothing has any. */
	public Optional<LocalDate> first() {
		return reach.map(Stretch::from);
	}

	/** The last of all days; empty where nothing has any. */
	public Optional<LocalDate> last() {
		return reach.map(Stretch::to);
	}

	/** How high {@link #head} is. */
	public double headHeight() {
		return HEAD + (scale == null ? 0 : AXIS);
	}

	/** How high one span is. */
	public double rowHeight() {
		return columns.high();
	}

	/** Which span opens that; empty where none does. */
	public Optional<Integer> place(String opens) {
		return Optional.ofNullable(places.get(opens));
	}

	/** A span in words. */
	public String said(int at) {
		return line.said(line.spans().get(at), places);
	}

	/** What the columns are called and the days under that. */
	public Drawing head(TextMeasure measure) {
		var sketch = new Sketch(measure);
		heads(sketch);
		axis(sketch, HEAD);
		return sketch.done(columns.width(), headHeight());
	}

	/** So many spans, the first of them at the top; arrows only lead from and to those that are drawn. */
	public Drawing rows(int from, int count, TextMeasure measure) {
		var sketch = new Sketch(measure);
		rows(sketch, from, Math.min(line.spans().size(), from + count), 0);
		return sketch.done(columns.width(), Math.max(0, Math.min(count, line.spans().size() - from)) * columns.high());
	}

	/** All of it. */
	Drawing whole(TextMeasure measure) {
		var sketch = new Sketch(measure);
		heads(sketch);
		rows(sketch, 0, line.spans().size(), HEAD);
		var below = HEAD + line.spans().size() * columns.high();
		axis(sketch, below);
		return sketch.done(columns.width(), below + (scale == null ? 0 : AXIS));
	}

	private void heads(Sketch sketch) {
		head(sketch, 0, 0, columns.what());
		head(sketch, 1, columns.what() + GAP, columns.who());
		head(sketch, 2, columns.left(), columns.room());
		head(sketch, 3, columns.left() + columns.room() + GAP, columns.state());
	}

	private void head(Sketch sketch, int column, double x, double room) {
		var words = Lines.fitted(line.header().get(column), room, Size.SMALL, false, sketch.measure());
		sketch.words(words, x, 14, Size.SMALL, false, Role.DIM, Anchor.START);
	}

	private void axis(Sketch sketch, double y) {
		if (scale != null) {
			scale.axis(sketch, y, line.today(), line.texts().get("today"));
		}
	}

	private void rows(Sketch sketch, int from, int to, double top) {
		for (int at = from; at < to; at++) {
			sketch.line(0, top + (at - from) * columns.high(), columns.width(), top + (at - from) * columns.high(), Role.LINE, 1);
		}
		var known = scale;
		var bars = known == null ? null : new TimeBars(sketch, known, columns.high());
		if (bars != null) {
			bars.today(line.today(), top, top + (to - from) * columns.high());
			arrows(bars, from, to, top);
		}
		for (int at = from; at < to; at++) {
			row(sketch, bars, line.spans().get(at), top + (at - from) * columns.high());
		}
	}

	private void arrows(TimeBars bars, int from, int to, double top) {
		for (int at = from; at < to; at++) {
			var span = line.spans().get(at);
			for (var other : span.after()) {
				var before = places.getOrDefault(other, -1);
				if (before >= from && before < to && before != at) {
					bars.arrow(line.spans().get(before), top + (before - from) * columns.high(), span, top + (at - from) * columns.high());
				}
			}
		}
	}

	private void row(Sketch sketch, @Nullable TimeBars bars, Span span, double y) {
		var base = y + columns.high() - 10;
		sketch.fitted(span.what(), 0, base, columns.what(), Size.TEXT, false, Role.TEXT);
		sketch.fitted(span.who(), columns.what() + GAP, base, columns.who(), Size.TEXT, false, Role.DIM);
		if (bars != null && span.dated()) {
			bars.bar(span, y);
		} else {
			sketch.fitted(span.days(), columns.left(), base, columns.room(), Size.SMALL, false, Role.DIM);
		}
		sketch.fitted(span.state(), columns.left() + columns.room() + GAP, base, columns.state(), Size.TEXT, false, Role.TEXT);
		sketch.stop(0, y, columns.width(), columns.high(), line.said(span, places), span.opens());
	}
}
