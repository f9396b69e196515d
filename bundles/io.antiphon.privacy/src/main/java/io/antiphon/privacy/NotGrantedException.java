package io.antiphon.privacy;

import io.antiphon.base.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Somebody asked for personal data for a purpose that it may not be used for: the bundle was not granted it, the workspace does not
 * declare it, others may use data for it, or no role of theirs allows it. Its message is {@link #sentence} in English.
 */
public final class NotGrantedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final List<String> values;

	/** {@code place}: the file in which it can be granted. */
	public NotGrantedException(String bundle, Purpose purpose, Path place) {
		this("not-granted", List.of(bundle, purpose.id(), place.toString()));
	}

	private NotGrantedException(String key, List<String> values) {
		super(sentence(key, values, Locale.ENGLISH));
		this.key = key;
		this.values = List.copyOf(values);
	}

	/** The workspace does not declare the purpose. */
	public static NotGrantedException undeclared(Purpose purpose) {
		return new NotGrantedException("not-declared", List.of(purpose.id()));
	}

	/** The workspace declares it, and not that whoever asks may use data for it. */
	public static NotGrantedException notTheirs(Purpose purpose) {
		return new NotGrantedException("not-theirs", List.of(purpose.id()));
	}

	/** No role of whoever asks gives the right that it needs, by its id. */
	public static NotGrantedException role(Purpose purpose, String right) {
		return new NotGrantedException("not-by-role." + right, List.of(purpose.id()));
	}

	/** The roles of whoever asks let them see numbers alone. */
	public static NotGrantedException numbersAlone() {
		return new NotGrantedException("numbers-alone", List.of());
	}

	/** Names the bundle or the purpose, and where an administrator allows it. */
	public String sentence(Locale locale) {
		return sentence(key, values, locale);
	}

	private static String sentence(String key, List<String> values, Locale locale) {
		return Texts.of(NotGrantedException.class, locale).get(key, values.toArray());
	}
}
