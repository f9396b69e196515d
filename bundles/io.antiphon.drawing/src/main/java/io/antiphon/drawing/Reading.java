package io.antiphon.drawing;

/** How a number at an axis is written in the user's language, with its unit and so many decimals. */
@FunctionalInterface
public interface Reading {

	String of(double value, int decimals);
}
