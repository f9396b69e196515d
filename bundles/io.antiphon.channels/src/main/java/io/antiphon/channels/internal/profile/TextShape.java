package io.antiphon.channels.internal.profile;

/**
 * The texts in a column, measured on its first values: mean length in characters, the shares of Han and of Latin letters
 * among all characters, the share of values that read like prose (several words, or six Han characters and more), and that of
 * those with a space in them. An id, however long, is one word.
 */
public record TextShape(double meanLength, double han, double latin, double prose, double spaced) {

	private static final int SHORT = 40;
	private static final double SOME_HAN = 0.2;

	/** Whether these are short tokens, such as ids and codes: nothing is set apart by a space, and it is not Chinese. */
	public boolean tokens() {
		return spaced == 0 && prose == 0 && meanLength <= SHORT && han < SOME_HAN;
	}

	/** Whether letters make up most of it. */
	public boolean lettered() {
		return han + latin >= 0.5;
	}
}
