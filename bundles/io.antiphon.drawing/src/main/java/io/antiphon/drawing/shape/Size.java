package io.antiphon.drawing.shape;

/** The four sizes of type, in pixels at 100 %. */
public enum Size {
	TITLE(19),
	HEADING(14),
	TEXT(13),
	SMALL(11.5);

	private final double pixels;

	Size(double pixels) {
		this.pixels = pixels;
	}

	public double pixels() {
		return pixels;
	}

	/** From one line to the next. */
	public double line() {
		return pixels * 1.35;
	}
}
