package io.antiphon.cli.internal.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of a run. */
public final class AskedLanguage {

	private AskedLanguage() {}

	/** What is asked for, wherever it stands: even what is said of wrong use is in it. Otherwise the usual one. */
	public static Locale of(List<String> words, Locale usual) {
		var asked = Optional.<Locale>empty();
		for (int at = 0; at < words.size(); at++) {
			var word = words.get(at);
			if (word.startsWith(Grammar.LANG + "=")) {
				asked = named(word.substring(Grammar.LANG.length() + 1));
			} else if (word.equals(Grammar.LANG) && at + 1 < words.size()) {
				asked = named(words.get(at + 1));
			}
		}
		return asked.orElse(usual.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
	}

	public static Optional<Locale> named(String name) {
		return switch (name) {
			case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
			case "en" -> Optional.of(Locale.ENGLISH);
			default -> Optional.empty();
		};
	}
}
