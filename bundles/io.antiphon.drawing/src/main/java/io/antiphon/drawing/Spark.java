package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Spot;
import io.antiphon.drawing.shape.Sketch;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A number over time as small as a word: its line, its goal, and where an event lies between the points (0: at the first). */
public record Spark(String about, List<String> header, List<Value> values, @Nullable Double goal, @Nullable Double event)
		implements Figure {

	private static final double HEIGHT = 48;
	private static final double MARGIN = 4;

	/** A value with its period and itself in words. */
	public record Value(double value, String when, String said) {}

	/** {@code header}: what periods and values are called. */
	public Spark {
		header = List.copyOf(header);
		values = List.copyOf(values);
	}

	@Override
	public Sheet table() {
		return new Sheet(header, values.stream().map(one -> List.of(one.when(), one.said())).toList(), Set.of(1));
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var height = space.heightOr(HEIGHT);
		var width = space.width();
		var aim = goal == null ? DoubleStream.empty() : DoubleStream.of(goal);
		var range = DoubleStream.concat(values.stream().mapToDouble(Value::value), aim).summaryStatistics();
		var spread = range.getMax() - range.getMin();
		var low = range.getMin();
		if (goal != null) {
			var y = y(goal, low, spread, height);
			sketch.line(0, y, width, y, Role.GOAL, 1.25);
		}
		var happened = event;
		if (happened != null && values.size() > 1) {
			var x = x(happened, width);
			sketch.line(x, 0, x, height, Role.TEXT, 1);
		}
		var line = IntStream.range(0, values.size())
				.mapToObj(at -> new Spot(x(at, width), y(values.get(at).value(), low, spread, height)))
				.toList();
		sketch.through(line, Role.ACCENT, 1.75);
		Stream.of(line).filter(all -> !all.isEmpty()).map(List::getLast).forEach(
				last -> sketch.disc(last.x(), last.y(), 2.5, Role.ACCENT, null));
		return sketch.done(width, height);
	}

	private double x(double at, double width) {
		return values.size() < 2 ? width / 2 : MARGIN + at / (values.size() - 1) * (width - 2 * MARGIN);
	}

	private static double y(double value, double low, double spread, double height) {
		return spread <= 0 ? height / 2 : height - MARGIN - (value - low) / spread * (height - 2 * MARGIN);
	}
}
