package io.antiphon.drawing.shape;

/**
 * A part of a picture that can be pointed at or gone to by the keys: where it is, what it says, and the target that it
 * opens, empty for none.
 */
public record Stop(double x, double y, double width, double height, String said, String target) {

	/** Whether a place lies in it. */
	public boolean contains(double atX, double atY) {
		return atX >= x && atX < x + width && atY >= y && atY < y + height;
	}
}
