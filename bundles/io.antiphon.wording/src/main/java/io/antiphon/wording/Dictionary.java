package io.antiphon.wording;

import io.antiphon.base.Texts;
import java.util.List;
import java.util.Optional;

/** The words that capabilities and extensions bring, in one language. Immutable. */
final class Dictionary {

	private final List<Texts> vocabularies;

	Dictionary(List<Texts> vocabularies) {
		this.vocabularies = List.copyOf(vocabularies);
	}

	/** What the first that knows the key says; empty where nobody does, or in a pattern that is none. */
	Optional<String> say(String key, Object... values) {
		return vocabularies.stream().filter(texts -> texts.has(key)).findFirst().flatMap(texts -> said(texts, key, values));
	}

	private static Optional<String> said(Texts texts, String key, Object... values) {
		try {
			return Optional.of(texts.get(key, values));
		} catch (IllegalArgumentException noPattern) { // of an extension
			return Optional.empty();
		}
	}
}
