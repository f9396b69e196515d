package io.antiphon.base;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one package in the user's language, from {@code texts.properties} (English) and
 * {@code texts_zh.properties} beside the given class. Immutable.
 */
public final class Texts {

	private static final ResourceBundle.Control NO_FALLBACK =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;
	private final Locale locale;

	private Texts(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/** The texts beside {@code owner}; every language but Chinese is served in English. */
	public static Texts of(Class<?> owner, Locale locale) {
		var name = owner.getPackageName() + ".texts";
		return new Texts(ResourceBundle.getBundle(name, locale, owner.getClassLoader(), NO_FALLBACK), locale);
	}

	/**
	 * The text of {@code key} with its {@code {0}} places filled the way {@link MessageFormat} does it in this language.
	 * A key without a text is a fault of the program and shows as the key itself in angle brackets.
	 */
	public String get(String key, Object... values) {
		try {
			return new MessageFormat(bundle.getString(key), locale).format(values);
		} catch (MissingResourceException missing) {
			return "<" + key + ">";
		}
	}

	/** Words in a row, set apart as this language does it. */
	public String list(Collection<String> words) {
		return String.join(locale.getLanguage().equals("zh") ? "、" : ", ", words);
	}

	/** Whether there is a text for {@code key}. */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	public Locale locale() {
		return locale;
	}
}
