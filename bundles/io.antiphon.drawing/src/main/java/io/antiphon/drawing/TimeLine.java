package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Lines;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work from day to day, each with who does it and how far it is; {@code today} is a line through all of them. Pieces that
 * consist of phases show these one after the other, and the days are named under them.
 */
public record TimeLine(String title, List<String> header, List<Span> spans, @Nullable LocalDate today, Locale locale)
		implements Figure {

	private static final double ROW = 30;
	private static final double PHASED = 44;
	private static final double AXIS = 18;
	private static final double HEAD = 22;
	private static final double GAP = 12;

	/** Absent days are open ends; {@code days}: both in words. */
	public record Span(
			String what,
			String who,
			@Nullable LocalDate from,
			@Nullable LocalDate to,
			String days,
			String state,
			Role role,
			List<Phase> phases) {

		public Span {
			phases = List.copyOf(phases);
		}

		/** Of one piece. */
		public Span(
				String what, String who, @Nullable LocalDate from, @Nullable LocalDate to, String days, String state, Role role) {
			this(what, who, from, to, days, state, role, List.of());
		}

		String said() {
			return Stream.of(what, who, days, state).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
		}
	}

	/** A part of a piece, up to and without {@code to}; a moment where both are the same day. */
	public record Phase(String name, LocalDate from, LocalDate to, Role role) {

		boolean moment() {
			return from.equals(to);
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
		var phased = spans.stream().anyMatch(span -> !span.phases().isEmpty());
		var what = Math.min(width * (phased ? 0.28 : 0.36), widest(sketch, header.get(0), spans.stream().map(Span::what)));
		var who = Math.min(width * 0.18, widest(sketch, header.get(1), spans.stream().map(Span::who)));
		var state = Math.min(width * (phased ? 0.22 : 0.16), widest(sketch, header.get(3), spans.stream().map(Span::state)));
		var from = what + who + 2 * GAP;
		var line = Math.max(40, width - from - state - GAP);
		head(sketch, 0, header.get(0), what);
		head(sketch, what + GAP, header.get(1), who);
		head(sketch, from, header.get(2), line);
		head(sketch, from + line + GAP, header.get(3), state);
		var y = HEAD;
		for (var span : spans) {
			var high = span.phases().isEmpty() ? ROW : PHASED;
			var base = y + high - 10;
			sketch.line(0, y, width, y, Role.LINE, 1);
			sketch.fitted(span.what(), 0, base, what, Size.TEXT, false, Role.TEXT);
			sketch.fitted(span.who(), what + GAP, base, who, Size.TEXT, false, Role.DIM);
			bar(sketch, span, from, y + high - ROW, line);
			sketch.fitted(span.state(), from + line + GAP, base, state, Size.TEXT, false, Role.TEXT);
			sketch.stop(0, y, width, high, span.said(), "");
			y += high;
		}
		if (phased && days().findAny().isPresent()) {
			axis(sketch, from, y, line);
			y += AXIS;
		}
		return sketch.done(width, y);
	}

	private Stream<LocalDate> days() {
		var ends = spans.stream().flatMap(one -> Stream.concat(
				Stream.of(one.from(), one.to()), one.phases().stream().flatMap(phase -> Stream.of(phase.from(), phase.to()))));
		return Stream.concat(ends, Stream.of(today)).flatMap(Stream::ofNullable);
	}

	private void bar(Sketch sketch, Span span, double left, double y, double width) {
		var first = span.from() == null ? span.to() : span.from();
		var last = span.to() == null ? span.from() : span.to();
		if (span.phases().isEmpty() && (first == null || last == null)) {
			sketch.fitted(span.days(), left, y + 20, width, Size.SMALL, false, Role.DIM);
			return;
		}
		var axis = new TimeAxis(days(), locale);
		if (!span.phases().isEmpty()) {
			span.phases().stream()
					.sorted(Comparator.comparing(Phase::moment))
					.forEach(phase -> phase(sketch, phase, left, y, width, axis));
		} else if (first != null && last != null) {
			piece(sketch, span.role(), left + width * axis.along(first), left + width * axis.along(last), y, left, width);
		}
		var day = today;
		if (day != null) {
			var now = left + width * axis.along(day);
			sketch.line(now, y + 7, now, y + 23, Role.TEXT, 1);
		}
	}

	private static void piece(Sketch sketch, Role role, double from, double to, double y, double left, double width) {
		if (from == to) {
			sketch.disc(Math.clamp(from, left + 5, left + width - 5), y + 15, 5, role, null);
		} else {
			sketch.box(from, y + 10, Math.max(4, to - from), 10, 3, role, null);
		}
	}

	/** A stretch with its name over it where there is room for that; a moment, which lies over them, as a line with a disc on it. */
	private static void phase(Sketch sketch, Phase phase, double left, double y, double width, TimeAxis axis) {
		var from = left + width * axis.along(phase.from());
		var to = left + width * axis.along(phase.to());
		if (phase.moment()) {
			var at = Math.clamp(from, left + 4, left + width - 4);
			sketch.line(at, y + 5, at, y + 25, Role.TEXT, 1);
			sketch.disc(at, y + 15, 4, phase.role(), Role.TEXT);
			return;
		}
		sketch.box(from, y + 10, Math.max(2, to - from - 1), 10, 3, phase.role(), null);
		if (sketch.width(phase.name(), Size.SMALL, false) + 4 < to - from) {
			sketch.words(phase.name(), from, y + 2, Size.SMALL, false, Role.DIM, Anchor.START);
		}
	}

	/** The days, as many as there is room for. */
	private void axis(Sketch sketch, double left, double y, double width) {
		var axis = new TimeAxis(days(), locale);
		sketch.line(left, y, left + width, y, Role.LINE, 1);
		var free = left;
		for (var tick : axis.ticks()) {
			var label = axis.label(tick);
			var room = sketch.width(label, Size.SMALL, false);
			var at = left + width * axis.along(tick);
			if (at >= free && at + room <= left + width) {
				sketch.words(label, at, y + 14, Size.SMALL, false, Role.DIM, Anchor.START);
				free = at + room + GAP;
			}
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
