package io.antiphon.analytics.internal.engine;

import io.antiphon.analytics.internal.sentiment.Tone;
import io.antiphon.analytics.internal.topics.Topics;
import io.antiphon.feedback.language.Language;
import java.util.List;

/**
 * What was read in one text. {@code topic} is the one its tone is mostly about, an index into its language's topics, or
 * {@link Topics#NONE}; other topics it touches are on its clauses.
 */
public record ReadDocument(Language language, Tone tone, int topic, List<ReadClause> clauses) {
	public ReadDocument {
		clauses = List.copyOf(clauses);
	}

	static ReadDocument unread(Language language) {
		return new ReadDocument(language, Tone.UNREAD, Topics.NONE, List.of());
	}
}
