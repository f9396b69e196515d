package io.antiphon.drawing.shape;

import java.util.List;

/** A picture laid out: its size, its shapes from the back to the front, and what of it can be pointed at, in reading order. */
public record Drawing(double width, double height, List<Shape> shapes, List<Stop> stops) {

	public Drawing {
		shapes = List.copyOf(shapes);
		stops = List.copyOf(stops);
	}
}
