package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.nio.file.Path;
import java.util.Locale;

/** A bundle asked for access to personal data for a purpose that it was not granted. Its message is {@link #sentence} in English. */
public final class NotGrantedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String bundle;
	private final String purpose;
	private final String place;

	/** {@code place}: the file in which it can be granted. */
	public NotGrantedException(String bundle, Purpose purpose, Path place) {
		super(sentence(bundle, purpose.id(), place.toString(), Locale.ENGLISH));
		this.bundle = bundle;
		this.purpose = purpose.id();
		this.place = place.toString();
	}

	/** Names the bundle, the purpose, and where an administrator grants it. */
	public String sentence(Locale locale) {
		return sentence(bundle, purpose, place, locale);
	}

	private static String sentence(String bundle, String purpose, String place, Locale locale) {
		return Texts.of(NotGrantedException.class, locale).get("not-granted", bundle, purpose, place);
	}
}
