package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Sketch;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One estimate with its interval on a scale that it shares with its like: a bar from 0, or a dot, with whiskers. Marks are
 * values to compare it with. {@code said}: the estimate in words.
 */
public record IntervalBar(String label, String said, double value, @Nullable Range interval, Scale scale, Style style, Role role)
		implements Figure {

	private static final double HEIGHT = 22;
	private static final double MARGIN = 8;

	/** From the least to the most, with the values that are marked on it. */
	public record Scale(double least, double most, List<Double> marks) {

		public Scale {
			marks = List.copyOf(marks);
			if (!Double.isFinite(least) || !Double.isFinite(most) || least > most) {
				throw new IllegalArgumentException("no scale: " + least + " to " + most);
			}
		}

		double along(double value, double width) {
			return least == most ? width / 2 : MARGIN + (value - least) / (most - least) * (width - 2 * MARGIN);
		}
	}

	/** How the estimate itself is drawn. */
	public enum Style {
		BAR,
		DOT
	}

	@Override
	public String about() {
		return label.isEmpty() ? said : label + ": " + said;
	}

	@Override
	public Sheet table() {
		return new Sheet(List.of("", ""), List.of(List.of(label, said)), Set.of(1));
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var width = space.width();
		var height = space.heightOr(HEIGHT);
		var middle = height / 2;
		for (var mark : scale.marks()) {
			sketch.dashed(x(mark, width), 0, x(mark, width), height, Role.DIM);
		}
		if (style == Style.BAR) {
			var from = x(Math.clamp(0, scale.least(), scale.most()), width);
			var to = x(value, width);
			sketch.box(Math.min(from, to), middle - 5, Math.max(1, Math.abs(to - from)), 10, 2, role, null);
		}
		var range = interval;
		if (range != null) {
			var whisker = style == Style.BAR ? Role.TEXT : role;
			sketch.line(x(range.low(), width), middle, x(range.high(), width), middle, whisker, 1.25);
			sketch.line(x(range.low(), width), middle - 4, x(range.low(), width), middle + 4, whisker, 1.25);
			sketch.line(x(range.high(), width), middle - 4, x(range.high(), width), middle + 4, whisker, 1.25);
		}
		if (style == Style.DOT) {
			sketch.disc(x(value, width), middle, 4.5, role, null);
		}
		sketch.stop(0, 0, width, height, about(), "");
		return sketch.done(width, height);
	}

	private double x(double at, double width) {
		return scale.along(at, width);
	}
}
