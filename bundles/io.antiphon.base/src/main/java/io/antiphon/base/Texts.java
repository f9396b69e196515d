package io.antiphon.base;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.WeakHashMap;

/**
 * The words of one package and of the rooms in it in the user's language, from {@code texts.properties} (English) and
 * {@code texts_zh.properties} beside the given class, or else in the nearest package around it. Immutable.
 */
public final class Texts {

	private static final ResourceBundle.Control NO_FALLBACK =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private static final Map<Class<?>, String> NAMES = Collections.synchronizedMap(new WeakHashMap<>());

	private final ResourceBundle bundle;
	private final Locale locale;

	private Texts(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/** The texts nearest to {@code owner}; every language but Chinese is served in English. */
	public static Texts of(Class<?> owner, Locale locale) {
		return new Texts(ResourceBundle.getBundle(NAMES.computeIfAbsent(owner, Texts::name), locale, owner.getClassLoader(), NO_FALLBACK),
				locale);
	}

	/** Of the texts nearest to it; where there are none at all, of those that should lie beside it. */
	private static String name(Class<?> owner) {
		for (var room = owner.getPackageName(); room.contains("."); room = room.substring(0, room.lastIndexOf('.'))) {
			if (owner.getClassLoader().getResource(room.replace('.', '/') + "/texts.properties") != null) {
				return room + ".texts";
			}
		}
		return owner.getPackageName() + ".texts";
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
