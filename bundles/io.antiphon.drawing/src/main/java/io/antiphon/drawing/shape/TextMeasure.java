package io.antiphon.drawing.shape;

/** How wide words become, in pixels at 100 %. The window asks its fonts, a file estimates. Called on the thread that draws. */
@FunctionalInterface
public interface TextMeasure {

	/** For where no font can be asked: a Chinese character is as wide as high, a Latin letter about two thirds. */
	TextMeasure ESTIMATE = (text, size, bold) -> size.pixels() * (bold ? 1.06 : 1)
			* text.codePoints().mapToDouble(point -> point >= 0x2E80 ? 1.02 : 0.64).sum();

	double width(String text, Size size, boolean bold);
}
