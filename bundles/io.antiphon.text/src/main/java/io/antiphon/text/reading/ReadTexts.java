package io.antiphon.text.reading;

import io.antiphon.base.language.Language;
import java.util.List;
import java.util.Map;

/**
 * What was read: one entry per document, in their order, and the topics of each language, those with most clauses first. A topic's size
 * counts the documents with a clause about it; its representatives are document indices.
 */
public record ReadTexts(List<ReadDocument> documents, Map<Language, List<Topic>> topics) {
	public ReadTexts {
		documents = List.copyOf(documents);
		topics = Map.copyOf(topics);
	}

	/** The topics of {@code language}; none where nothing was written in it. */
	public List<Topic> topics(Language language) {
		return topics.getOrDefault(language, List.of());
	}
}
