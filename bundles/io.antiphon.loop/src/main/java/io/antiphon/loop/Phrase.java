package io.antiphon.loop;

import org.jspecify.annotations.Nullable;

/**
 * A text of the chain: as somebody {@code written} it, or one of ours, kept as what it says ({@code key}, a text of the
 * report), what it is {@code about} and the measure it names, and put into words in the language of whoever reads it. The
 * one or the other is empty.
 */
public record Phrase(String written, String key, String about, @Nullable Measure measure) {

	/** A text as it is written. Texts in documents from before there were phrases are read by this, too. */
	public static Phrase valueOf(String text) {
		return new Phrase(text, "", "", null);
	}

	/** One of ours. */
	public static Phrase saying(String key, String about, @Nullable Measure measure) {
		return new Phrase("", key, about, measure);
	}

	/** Without any words of ours: what was written, or what it is about. */
	public String plain() {
		return written.isEmpty() ? about : written;
	}
}
