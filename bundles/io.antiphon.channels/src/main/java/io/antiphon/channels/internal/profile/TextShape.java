package io.antiphon.channels.internal.profile;

/**
 * The texts in a column, measured on its first values: mean length in characters, the shares of Han and of Latin letters
 * among all characters, and the share of values that read like prose (several words, or six Han characters and more).
 */
public record TextShape(double meanLength, double han, double latin, double prose) {

	/** Whether letters make up most of it. */
	public boolean lettered() {
		return han + latin >= 0.5;
	}
}
