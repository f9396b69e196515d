package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pieces of work from day to day, each with who does it and how far it is; {@code today} is a line through all of them. */
public record TimeLine(String title, List<String> header, List<Span> spans, @Nullable LocalDate today, Locale locale)
		implements Figure {

	private static final double ROW = 30;
	private static final double HEAD = 22;
	private static final double GAP = 12;

	/** Absent days are open ends; {@code days}: both in words. */
	public record Span(
			String what, String who, @Nullable LocalDate from, @Nullable LocalDate to, String days, String state, Role role) {

		String said() {
			return Stream.of(what, who, days, state).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
		}
	}

	/** {@code header}: what the work, the people, the days and the states are called. */
	public TimeLine {
		header = List.copyOf(header);
		spans = List.copyOf(spans);
		if (header.size() != 4) {
			throw new IllegalArgumentException("four columns, not " + header);
		}
	}

	@Override
	public String about() {
		return title + ": " + spans.stream().map(Span::said).collect(Collectors.joining("; "));
	}

	@Override
	public Sheet table() {
		return Sheet.of(header, spans.stream()
				.map(span -> List.of(span.what(), span.who(), span.days(), span.state()))
				.toList());
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var width = space.width();
		var what = Math.min(width * 0.36, widest(sketch, header.get(0), spans.stream().map(Span::what)));
		var who = Math.min(width * 0.18, widest(sketch, header.get(1), spans.stream().map(Span::who)));
		var state = Math.min(width * 0.16, widest(sketch, header.get(3), spans.stream().map(Span::state)));
		var from = what + who + 2 * GAP;
		var line = Math.max(40, width - from - state - GAP);
		head(sketch, 0, header.get(0), what);
		head(sketch, what + GAP, header.get(1), who);
		head(sketch, from, header.get(2), line);
		head(sketch, from + line + GAP, header.get(3), state);
		var y = HEAD;
		for (var span : spans) {
			sketch.line(0, y, width, y, Role.LINE, 1);
			sketch.fitted(span.what(), 0, y + 20, what, Size.TEXT, false, Role.TEXT);
			sketch.fitted(span.who(), what + GAP, y + 20, who, Size.TEXT, false, Role.DIM);
			bar(sketch, span, from, y, line);
			sketch.fitted(span.state(), from + line + GAP, y + 20, state, Size.TEXT, false, Role.TEXT);
			sketch.stop(0, y, width, ROW, span.said(), "");
			y += ROW;
		}
		return sketch.done(width, y);
	}

	private void bar(Sketch sketch, Span span, double left, double y, double width) {
		var days = Stream.concat(spans.stream().flatMap(one -> Stream.of(one.from(), one.to())), Stream.of(today))
				.flatMap(Stream::ofNullable)
				.toList();
		var first = span.from() == null ? span.to() : span.from();
		var last = span.to() == null ? span.from() : span.to();
		if (first == null || last == null || days.isEmpty()) {
			sketch.fitted(span.days(), left, y + 20, width, Size.SMALL, false, Role.DIM);
			return;
		}
		var axis = new TimeAxis(days.stream(), locale);
		var from = left + width * axis.along(first);
		var to = left + width * axis.along(last);
		if (ChronoUnit.DAYS.between(first, last) == 0) {
			sketch.disc(Math.clamp(from, left + 5, left + width - 5), y + 15, 5, span.role(), null);
		} else {
			sketch.box(from, y + 10, Math.max(4, to - from), 10, 3, span.role(), null);
		}
		var day = today;
		if (day != null) {
			var now = left + width * axis.along(day);
			sketch.line(now, y + 7, now, y + 23, Role.TEXT, 1);
		}
	}

	private static void head(Sketch sketch, double x, String words, double room) {
		sketch.words(
				Lines.fitted(words, room, Size.SMALL, false, sketch.measure()), x, 14, Size.SMALL, false, Role.DIM, Anchor.START);
	}

	private static double widest(Sketch sketch, String head, Stream<String> words) {
		return 2 + Math.max(
				sketch.width(head, Size.SMALL, false),
				words.mapToDouble(one -> sketch.width(one, Size.TEXT, false)).max().orElse(0));
	}
}
