package io.antiphon.text.learning;

import io.antiphon.base.language.Language;
import java.util.List;
import java.util.Map;

/**
 * A code of an organisation's own, such as a touchpoint. Texts are told by its name and words alone, until there are lessons: a name says the thing
 * ("delivery speed"), not a department. A language without a name makes do with what there is in the other.
 *
 * @param names by language, at least one in Chinese or English
 * @param words what describes it, by language: key words or sentences; may be missing
 */
public record Code(String id, Map<Language, String> names, Map<Language, List<String>> words) {
	public Code {
		names = Map.copyOf(names);
		words = Map.copyOf(words);
		if (id.isBlank() || names.keySet().stream().noneMatch(Language::read) || names.values().stream().anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("A code has an id and a name in Chinese or English");
		}
	}

	/** One that is known by a name in one language. */
	public static Code of(String id, Language language, String name) {
		return new Code(id, Map.of(language, name), Map.of());
	}

	/** Its name in {@code language}, else in the other that is read. */
	public String name(Language language) {
		String name = names.get(language);
		return name != null ? name : names.entrySet().stream()
				.filter(entry -> entry.getKey().read())
				.map(Map.Entry::getValue)
				.findFirst()
				.orElseThrow();
	}
}
