package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Topic;
import io.antiphon.text.reading.TwinTopics;
import java.util.List;
import java.util.Map;

/**
 * Reads texts by what a sample taught: their tone, clauses and topics. The same text is read the same, alone or among others. Immutable, any thread;
 * usable until its engine is closed.
 */
public final class FittedReader {
	private final Map<Language, FittedLanguage> languages;
	private final List<TwinTopics> twins;

	FittedReader(Map<Language, FittedLanguage> languages, List<TwinTopics> twins) {
		this.languages = Map.copyOf(languages);
		this.twins = List.copyOf(twins);
	}

	Map<Language, FittedLanguage> languages() {
		return languages;
	}

	/** The topics of {@code language}, the largest first, with how many passages of the sample are about each; none where nothing was written in it. */
	public List<Topic> topics(Language language) {
		var fitted = languages.get(language);
		return fitted == null ? List.of() : fitted.topics();
	}

	/** Which topics of the two languages mean the same; no topic twice, none where one language alone was written in. */
	public List<TwinTopics> twins() {
		return twins;
	}

	/** What a text says; nothing where it is in a language that is not read, or that was not in the sample. */
	public ReadDocument read(TextToRead text) {
		var fitted = languages.get(text.language());
		return fitted == null ? ReadDocument.unread(text.language()) : fitted.read(text);
	}

	/** What each of these texts says, in their order; uses all processors. */
	public List<ReadDocument> read(List<TextToRead> texts) {
		return texts.parallelStream().map(this::read).toList();
	}
}
