package io.antiphon.drawing;

import io.antiphon.drawing.TimeLine.Span;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TimeLine} laid out for a width. Its columns and days are those of all its spans, whichever of them are drawn: who scrolls over many
 * draws those in sight alone. For the thread whose fonts it asks.
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
	private final TextMeasure measure;
	private final double width;
	private final double what;
	private final double who;
	private final double state;
	private final double high;
	private final @Nullable LocalDate first;
	private final @Nullable LocalDate last;
	private final @Nullable TimeScale scale;
	private final Map<String, String> names;
	private final Map<String, Integer> places = new HashMap<>();

	TimeLineLayout(TimeLine line, Space space) {
		var sketch = new Sketch(space.measure());
		var phased = line.spans().stream().anyMatch(span -> !span.phases().isEmpty());
		this.line = line;
		this.measure = space.measure();
		this.width = space.width();
		this.high = phased ? PHASED : ROW;
		this.what = Math.min(width * (phased ? 0.28 : 0.36), widest(sketch, 0, line.spans().stream().map(Span::what)));
		this.who = Math.min(width * 0.18, widest(sketch, 1, line.spans().stream().map(Span::who)));
		this.state = Math.min(width * (phased ? 0.22 : 0.16), widest(sketch, 3, line.spans().stream().map(Span::state)));
		this.first = days().min(Comparator.naturalOrder()).orElse(null);
		this.last = days().max(Comparator.naturalOrder()).orElse(null);
		this.names = line.names();
		for (int at = line.spans().size() - 1; at >= 0; at--) {
			places.put(line.spans().get(at).opens(), at);
		}
		this.scale = whole(first, last);
	}

	/** The same with the days of a stretch alone. */
	private TimeLineLayout(TimeLineLayout other, TimeScale scale) {
		this.line = other.line;
		this.measure = other.measure;
		this.width = other.width;
		this.high = other.high;
		this.what = other.what;
		this.who = other.who;
		this.state = other.state;
		this.first = other.first;
		this.last = other.last;
		this.names = other.names;
		this.places.putAll(other.places);
		this.scale = scale;
	}

	private Stream<LocalDate> days() {
		return line.spans().stream().flatMap(Span::ends);
	}

	/** As wide as the longest, of which there are few to be measured. */
	private double widest(Sketch sketch, int column, Stream<String> words) {
		return 2 + Math.max(
				sketch.width(line.header().get(column), Size.SMALL, false),
				words.distinct()
						.sorted(Comparator.comparingInt(TimeLineLayout::length).reversed())
						.limit(MEASURED)
						.mapToDouble(one -> sketch.width(one, Size.TEXT, false))
						.max()
						.orElse(0));
	}

	/** In letters; a Chinese character is as wide as two. */
	private static int length(String words) {
		var length = 0;
		for (int at = 0; at < words.length(); at++) {
			length += words.charAt(at) >= 0x2E80 ? 5 : 3;
		}
		return length;
	}

	/** From the first to the last day, with today where that is not far from them. */
	private @Nullable TimeScale whole(@Nullable LocalDate from, @Nullable LocalDate to) {
		var today = line.today();
		if (from == null || to == null) {
			return null;
		}
		var near = Math.max(NEAR, ChronoUnit.DAYS.between(from, to) / 3);
		return today == null || today.isBefore(from.minusDays(near)) || today.isAfter(to.plusDays(near))
				? scale(from, to)
				: scale(today.isBefore(from) ? today : from, today.isAfter(to) ? today : to);
	}

	private TimeScale scale(LocalDate from, LocalDate to) {
		return new TimeScale(new TimeAxis(from, to, line.locale()), from, to, left(), room());
	}

	private double left() {
		return what + who + 2 * GAP;
	}

	private double room() {
		return Math.max(40, width - left() - state - GAP);
	}

	/** The same with the days of a stretch alone: what lies beside it is told in words. */
	public TimeLineLayout within(LocalDate from, LocalDate to) {
		return scale == null ? this : new TimeLineLayout(this, scale(from, to));
	}

	/** The first of all days; empty where nothing has any. */
	public Optional<LocalDate> first() {
		return Optional.ofNullable(first);
	}

	/** The last of all days; empty where nothing has any. */
	public Optional<LocalDate> last() {
		return Optional.ofNullable(last);
	}

	/** How high one span is. */
	public double rowHeight() {
		return high;
	}

	/** Which span opens that; empty where none does. */
	public Optional<Integer> place(String opens) {
		return Optional.ofNullable(places.get(opens));
	}

	/** A span in words. */
	public String said(int at) {
		return line.said(line.spans().get(at), names);
	}

	/** What the columns are called and the days under that. */
	public Drawing head() {
		var sketch = new Sketch(measure);
		heads(sketch);
		axis(sketch, HEAD);
		return sketch.done(width, HEAD + (scale == null ? 0 : AXIS));
	}

	/** So many spans, the first of them at the top; arrows only lead from and to those that are drawn. */
	public Drawing rows(int from, int count) {
		var sketch = new Sketch(measure);
		rows(sketch, from, Math.min(line.spans().size(), from + count), 0);
		return sketch.done(width, Math.max(0, Math.min(count, line.spans().size() - from)) * high);
	}

	/** All of it. */
	Drawing whole() {
		var sketch = new Sketch(measure);
		heads(sketch);
		rows(sketch, 0, line.spans().size(), HEAD);
		var below = HEAD + line.spans().size() * high;
		axis(sketch, below);
		return sketch.done(width, below + (scale == null ? 0 : AXIS));
	}

	private void heads(Sketch sketch) {
		head(sketch, 0, 0, what);
		head(sketch, 1, what + GAP, who);
		head(sketch, 2, left(), room());
		head(sketch, 3, left() + room() + GAP, state);
	}

	private void head(Sketch sketch, int column, double x, double room) {
		var words = Lines.fitted(line.header().get(column), room, Size.SMALL, false, measure);
		sketch.words(words, x, 14, Size.SMALL, false, Role.DIM, Anchor.START);
	}

	private void axis(Sketch sketch, double y) {
		if (scale != null) {
			scale.axis(sketch, y, line.today(), line.texts().get("today"));
		}
	}

	private void rows(Sketch sketch, int from, int to, double top) {
		for (int at = from; at < to; at++) {
			sketch.line(0, top + (at - from) * high, width, top + (at - from) * high, Role.LINE, 1);
		}
		var bars = scale == null ? null : new TimeBars(sketch, scale, high);
		if (bars != null) {
			bars.today(line.today(), top, top + (to - from) * high);
			arrows(bars, from, to, top);
		}
		for (int at = from; at < to; at++) {
			row(sketch, bars, line.spans().get(at), top + (at - from) * high);
		}
	}

	private void arrows(TimeBars bars, int from, int to, double top) {
		for (int at = from; at < to; at++) {
			var span = line.spans().get(at);
			for (var other : span.after()) {
				var before = places.getOrDefault(other, -1);
				if (before >= from && before < to && before != at) {
					bars.arrow(line.spans().get(before), top + (before - from) * high, span, top + (at - from) * high);
				}
			}
		}
	}

	private void row(Sketch sketch, @Nullable TimeBars bars, Span span, double y) {
		var base = y + high - 10;
		sketch.fitted(span.what(), 0, base, what, Size.TEXT, false, Role.TEXT);
		sketch.fitted(span.who(), what + GAP, base, who, Size.TEXT, false, Role.DIM);
		if (bars != null && span.dated()) {
			bars.bar(span, y);
		} else {
			sketch.fitted(span.days(), left(), base, room(), Size.SMALL, false, Role.DIM);
		}
		sketch.fitted(span.state(), left() + room() + GAP, base, state, Size.TEXT, false, Role.TEXT);
		sketch.stop(0, y, width, high, line.said(span, names), span.opens());
	}
}
