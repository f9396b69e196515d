package io.antiphon.loop;

import org.jspecify.annotations.Nullable;

/**
 * A text of the chain: as somebody {@code written} it, or one of ours, kept as what it says ({@code key}, a text of the
 * report), what it is {@code about}, what a number is counted {@code per} (orders, visits), and the measure it names, and put
 * into words in the language of whoever reads it. The one or the other is empty, never both.
 */
public record Phrase(String written, String key, String about, String per, @Nullable Measure measure) {

	public Phrase {
		written = Former.given(written);
		key = Former.given(key);
		about = Former.given(about);
		per = Former.given(per);
		if (!written.isEmpty() && !key.isEmpty()) {
			throw new IllegalArgumentException("a text is written or one of ours: " + key);
		}
	}

	/** A text as it is written. Texts in documents from before there were phrases are read by this, too. */
	public static Phrase valueOf(String text) {
		return new Phrase(text, "", "", "", null);
	}

	/** One of ours. */
	public static Phrase saying(String key, String about, @Nullable Measure measure) {
		return new Phrase("", key, about, "", measure);
	}

	/** What a number is called: one of ours or an extension's own word, and what it is narrowed to, where it is. */
	public static Phrase naming(String key, String about) {
		return saying(key, about, null);
	}

	/** The same of a number that is counted per unit of something. */
	public Phrase per(String counted) {
		return new Phrase(written, key, about, counted, measure);
	}

	/** Whether it says nothing. */
	boolean blank() {
		return written.isBlank() && key.isBlank() && about.isBlank();
	}

	/** Without any words of ours: what was written, or what it is about, or its key. */
	public String plain() {
		return !written.isEmpty() ? written : about.isEmpty() ? key : about;
	}
}
