package io.antiphon.drawing.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One shape at its place; x to the right and y downwards from the upper left corner, in pixels at 100 %. */
public sealed interface Shape {

	/** A rectangle with round corners, filled or framed or both. */
	record Box(double x, double y, double width, double height, double corner, @Nullable Role fill, @Nullable Role frame)
			implements Shape {}

	/** A line through points. */
	record Stroke(List<Spot> through, Role role, double width, boolean dashed) implements Shape {

		public Stroke {
			through = List.copyOf(through);
		}

		static Stroke line(double fromX, double fromY, double toX, double toY, Role role, double width, boolean dashed) {
			return new Stroke(List.of(new Spot(fromX, fromY), new Spot(toX, toY)), role, width, dashed);
		}
	}

	/** A filled disc, framed or not. */
	record Disc(double x, double y, double radius, @Nullable Role fill, @Nullable Role frame) implements Shape {}

	/** A disc in a tint of its role, framed in it: {@code strength} from 0 (the frame alone) to 1. */
	record Bubble(double x, double y, double radius, Role role, double strength) implements Shape {}

	/** A filled rectangle in a tint of its role: {@code strength} from 0 (not there) to 1. */
	record Tint(double x, double y, double width, double height, Role role, double strength) implements Shape {}

	/** Words on one line; {@code x} is where they start, are centred or end, {@code y} their base line. */
	record Words(String text, double x, double y, Size size, boolean bold, Role role, Anchor anchor) implements Shape {

		/** Where they begin. */
		public double left(TextMeasure measure) {
			var width = measure.width(text, size, bold);
			return switch (anchor) {
				case START -> x;
				case MIDDLE -> x - width / 2;
				case END -> x - width;
			};
		}
	}

	/** A place. */
	record Spot(double x, double y) {}

	/** What of some words stands at their place. */
	enum Anchor {
		START,
		MIDDLE,
		END
	}
}
