package io.antiphon.text.reading;

import io.antiphon.base.language.Language;

/**
 * One text to be read. {@code source} names what is calibrated together, since people write more warmly here than there: a service
 * or a channel, never something an improvement is judged by, such as a period.
 */
public record TextToRead(String text, Language language, String source) {
	/** A text whose language is told from its script. */
	public static TextToRead of(String text, String source) {
		return new TextToRead(text, Language.of(text), source);
	}
}
