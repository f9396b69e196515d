package io.antiphon.drawing;

import io.antiphon.drawing.internal.DiscNames;
import io.antiphon.drawing.internal.Scatter;
import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Sketch;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Things in the plane, those that are alike near each other: each a disc whose area is its size, the deeper its tint the more of it hurts, with its name where
 * there is room; the largest are named first.
 */
public record Bubbles(String title, List<String> header, List<Bubble> bubbles) implements Figure {

	private static final double HIGH = 0.6;
	private static final double LOWEST = 160;
	private static final double FAINTEST = 0.08;
	/** Words are read on the deepest tint too. */
	private static final double DEEPEST = 0.55;

	/**
	 * One thing: its place in any unit, its size above 0, how much of it hurts from 0 to 1, its {@code figures} in words, and what it leads to, empty for nothing.
	 * {@code mark}: the most telling of its figures, which stands behind its name.
	 */
	public record Bubble(String label, String mark, double x, double y, double size, double strength, List<String> figures, String target) {

		public Bubble {
			figures = List.copyOf(figures);
			if (!(size > 0) || !Double.isFinite(x + y) || !(strength >= 0 && strength <= 1)) {
				throw new IllegalArgumentException("no bubble: " + x + ", " + y + ", " + size + ", " + strength);
			}
		}

		String named() {
			return mark.isEmpty() ? label : label + " " + mark;
		}
	}

	/** {@code header}: what the things and their figures are called. */
	public Bubbles {
		header = List.copyOf(header);
		bubbles = bubbles.stream().sorted(Comparator.comparingDouble(one -> -one.size())).toList();
		for (var one : bubbles) {
			if (one.figures().size() != header.size() - 1) {
				throw new IllegalArgumentException(one.figures() + " under " + header);
			}
		}
	}

	@Override
	public String about() {
		return title + ": " + bubbles.stream().map(Bubble::named).collect(Collectors.joining(" · "));
	}

	@Override
	public Sheet table() {
		return new Sheet(
				header,
				bubbles.stream().map(one -> Stream.concat(Stream.of(one.label()), one.figures().stream()).toList()).toList(),
				IntStream.range(1, header.size()).boxed().collect(Collectors.toUnmodifiableSet()));
	}

	@Override
	public Drawing drawing(Space space) {
		var sketch = new Sketch(space.measure());
		var width = space.width();
		var height = Math.max(1, space.heightOr(Math.max(LOWEST, width * HIGH)));
		var discs = Scatter.placed(
				values(Bubble::x), values(Bubble::y), values(Bubble::size), width, height);
		for (var at = 0; at < discs.size(); at++) {
			var disc = discs.get(at);
			var one = bubbles.get(at);
			sketch.bubble(disc.x(), disc.y(), disc.radius(), Role.HURT, FAINTEST + (DEEPEST - FAINTEST) * one.strength());
			sketch.stop(
					disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius(),
					one.label() + ": " + String.join(" · ", one.figures()), one.target());
		}
		var names = new DiscNames(sketch, discs, width, height);
		for (var at = 0; at < discs.size(); at++) {
			names.write(discs.get(at), bubbles.get(at).label(), bubbles.get(at).mark());
		}
		return sketch.done(width, height);
	}

	private double[] values(ToDoubleFunction<Bubble> part) {
		return bubbles.stream().mapToDouble(part).toArray();
	}
}
