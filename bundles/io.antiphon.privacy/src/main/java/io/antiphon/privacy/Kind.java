package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.util.Locale;

/** What is masked in a text. The token is what stands there afterwards; it means the same in every language. */
public enum Kind {
	EMAIL,
	HANDLE,
	ID,
	CARD,
	PHONE,
	ACCOUNT,
	PLATE,
	IP,
	MAC,
	URL,
	PERSON;

	/** Stable, for files and receipts: {@code email}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Such as {@code [EMAIL]}. */
	public String token() {
		return "[" + name() + "]";
	}

	/** What to call it in a sentence, in the plural. */
	public String label(Locale locale) {
		return label(id(), locale);
	}

	/** The same by the id that a receipt keeps; one that only a later version knows is shown as it is. */
	public static String label(String id, Locale locale) {
		var texts = Texts.of(Kind.class, locale);
		return texts.has("kind." + id) ? texts.get("kind." + id) : id;
	}
}
