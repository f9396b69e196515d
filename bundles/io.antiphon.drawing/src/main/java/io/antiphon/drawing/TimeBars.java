package io.antiphon.drawing;

import io.antiphon.drawing.TimeLine.Phase;
import io.antiphon.drawing.TimeLine.Span;
import io.antiphon.drawing.TimeLine.Stretch;
import io.antiphon.drawing.internal.TimeScale;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Shape.Spot;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a time line lies over its days: bars, phases, slips, arrows and today. */
final class TimeBars {

	private static final double ROW = 30;
	private static final double DOT = 5;
	private static final double STEP = 6;
	private static final double HEAD = 3.5;

	private final Sketch sketch;
	private final TimeScale scale;
	private final double high;

	TimeBars(Sketch sketch, TimeScale scale, double high) {
		this.sketch = sketch;
		this.scale = scale;
		this.high = high;
	}

	void today(@Nullable LocalDate day, double top, double bottom) {
		if (day != null && scale.shows(day) && bottom > top) {
			sketch.line(scale.at(day), top, scale.at(day), bottom, Role.TEXT, 1);
		}
	}

	/** Of a span with a day at least, in a row that begins at {@code top}. */
	void bar(Span span, double top) {
		var y = top + high - ROW;
		if (!span.phases().isEmpty()) {
			span.phases().stream()
					.sorted(Comparator.comparing(Phase::moment))
					.forEach(phase -> phase(phase, y));
			return;
		}
		span.stretch().ifPresent(stretch -> {
			if (stretch.to().isBefore(scale.from())) {
				sketch.fitted("‹ " + span.days(), scale.left(), y + 20, scale.width(), Size.SMALL, false, Role.DIM);
			} else if (stretch.from().isAfter(scale.to())) {
				beyond(span.days() + " ›", y);
			} else {
				piece(span.role(), scale.at(stretch.from()), scale.at(stretch.to()), y);
				slip(span, y);
			}
		});
	}

	private void beyond(String days, double y) {
		if (sketch.width(days, Size.SMALL, false) <= scale.width()) {
			sketch.words(days, scale.right(), y + 20, Size.SMALL, false, Role.DIM, Anchor.END);
		} else {
			sketch.fitted(days, scale.left(), y + 20, scale.width(), Size.SMALL, false, Role.DIM);
		}
	}

	private void piece(Role role, double from, double to, double y) {
		if (from == to) {
			sketch.disc(middle(from), y + 15, DOT, role, null);
		} else {
			sketch.box(from, y + 10, Math.max(4, to - from), 10, 3, role, null);
		}
	}

	/** From the day that was promised to that on which it is due. */
	private void slip(Span span, double y) {
		var promised = span.promised();
		var due = span.to();
		if (promised != null && due != null && span.late() > 0) {
			var from = Math.clamp(scale.at(promised), scale.left() + HEAD, scale.right() - HEAD);
			sketch.dashed(from + HEAD, y + 25, Math.max(from + HEAD, scale.at(due)), y + 25, Role.HURT);
			sketch.disc(from, y + 25, HEAD, null, Role.HURT);
		}
	}

	/** A stretch with its name over it where there is room for that; a moment, which lies over them, as a line with a disc on it. */
	private void phase(Phase phase, double y) {
		var from = scale.at(phase.from());
		var to = scale.at(phase.to());
		if (phase.moment()) {
			var at = Math.clamp(from, scale.left() + 4, scale.right() - 4);
			sketch.line(at, y + 5, at, y + 25, Role.TEXT, 1);
			sketch.disc(at, y + 15, 4, phase.role(), Role.TEXT);
			return;
		}
		sketch.box(from, y + 10, Math.max(2, to - from - 1), 10, 3, phase.role(), null);
		if (sketch.width(phase.name(), Size.SMALL, false) + 4 < to - from) {
			sketch.words(phase.name(), from, y + 2, Size.SMALL, false, Role.DIM, Anchor.START);
		}
	}

	/** From the end of what is done before to the start of what comes after it, where both have bars; both rows by their tops. */
	void arrow(Span before, double beforeTop, Span after, double afterTop) {
		var role = before.role() == Role.GOAL ? Role.GOAL : Role.DIM;
		before.stretch().filter(this::drawn).ifPresent(first -> after.stretch().filter(this::drawn).ifPresent(second -> arrow(
				new Spot(end(first), beforeTop + high - ROW + 15), new Spot(start(second), afterTop + high - ROW + 15), role)));
	}

	private boolean drawn(Stretch stretch) {
		return scale.shows(stretch.from(), stretch.to());
	}

	private void arrow(Spot from, Spot to, Role role) {
		var out = from.x() + STEP;
		var in = to.x() - STEP;
		var between = to.y() > from.y() ? to.y() - ROW / 2 : to.y() + ROW / 2;
		sketch.through(
				out <= in
						? List.of(from, new Spot(out, from.y()), new Spot(out, to.y()), to)
						: List.of(
								from, new Spot(out, from.y()), new Spot(out, between), new Spot(in, between), new Spot(in, to.y()), to),
				role, 1);
		sketch.through(List.of(new Spot(to.x() - 1 - HEAD, to.y() - HEAD), new Spot(to.x() - 1, to.y()),
				new Spot(to.x() - 1 - HEAD, to.y() + HEAD)), role, 1);
	}

	private double end(Stretch stretch) {
		var from = scale.at(stretch.from());
		var to = scale.at(stretch.to());
		return from == to ? middle(to) + DOT : Math.max(from + 4, to);
	}

	private double start(Stretch stretch) {
		var from = scale.at(stretch.from());
		return from == scale.at(stretch.to()) ? middle(from) - DOT : from;
	}

	/** Of a disc. */
	private double middle(double wanted) {
		return Math.clamp(wanted, scale.left() + DOT, scale.right() - DOT);
	}
}
