package io.antiphon.drawing;

import io.antiphon.drawing.shape.TextMeasure;

/** The room there is for a picture, in pixels at 100 %; {@code height} 0: as high as it likes to be. */
public record Space(double width, double height, TextMeasure measure) {

	public Space {
		if (!(width > 0) || !(height >= 0)) {
			throw new IllegalArgumentException("no room to draw: " + width + " × " + height);
		}
	}

	/** As wide as that, and as high as the picture likes to be. */
	public static Space wide(double width, TextMeasure measure) {
		return new Space(width, 0, measure);
	}

	double heightOr(double natural) {
		return height > 0 ? height : natural;
	}
}
