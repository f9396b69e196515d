package io.antiphon.drawing.internal;

import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Anchor;
import io.antiphon.drawing.shape.Size;
import io.antiphon.drawing.shape.Sketch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a time line at their places. */
public record TimeScale(TimeAxis axis, LocalDate from, LocalDate to, double left, double width) {

	private static final double GAP = 12;

	public boolean shows(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(to);
	}

	/** Whether a bar from one day to another is drawn, or part of it; else its days are told. */
	public boolean shows(LocalDate first, LocalDate last) {
		return !last.isBefore(from) && !first.isAfter(to);
	}

	/** Where a day is; one that is not shown is at the edge. */
	public double at(LocalDate day) {
		return left + width * Math.clamp(axis.along(day), 0, 1);
	}

	public double right() {
		return left + width;
	}

	/** The days, as many as there is room for, and today before them. */
	public void axis(Sketch sketch, double y, @Nullable LocalDate today, String word) {
		sketch.line(left, y, right(), y, Role.LINE, 1);
		var wide = sketch.width(word, Size.SMALL, true);
		var taken = today == null || !shows(today) || wide > width ? Double.NaN : Math.clamp(at(today) - wide / 2, left, right() - wide);
		if (!Double.isNaN(taken)) {
			sketch.words(word, taken, y + 14, Size.SMALL, true, Role.TEXT, Anchor.START);
		}
		var free = left;
		LocalDate before = null;
		for (var tick : axis.ticks()) {
			var label = axis.label(tick, before);
			var room = sketch.width(label, Size.SMALL, false);
			var at = at(tick);
			var clear = Double.isNaN(taken) || at + room + GAP / 2 <= taken || at >= taken + wide + GAP / 2;
			if (at >= free && at + room <= right() && clear) {
				sketch.words(label, at, y + 14, Size.SMALL, false, Role.DIM, Anchor.START);
				free = at + room + GAP;
				before = tick;
			}
		}
	}
}
