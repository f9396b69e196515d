package io.antiphon.report.internal;

import java.util.Locale;

/** Lengths in drawings. */
final class Svg {

	private static final int WIDE_FROM = 0x2E80;
	private static final double WIDE = 1.02;
	private static final double NARROW = 0.64;

	private Svg() {}

	/** A coordinate with one decimal, which is exact enough to see. */
	static String at(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}

	/** About how wide a text is drawn: a Chinese character is as wide as high, a Latin letter about two thirds. */
	static double width(String text, double size) {
		return size * text.codePoints().mapToDouble(point -> point >= WIDE_FROM ? WIDE : NARROW).sum();
	}
}
