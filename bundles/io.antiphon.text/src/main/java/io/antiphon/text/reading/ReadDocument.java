package io.antiphon.text.reading;

import io.antiphon.base.language.Language;
import java.util.List;

/**
 * What was read in one text. {@code topic} is the one its tone is mostly about, an index into its language's topics, or
 * {@link Topic#NONE}; other topics it touches are on its clauses.
 */
public record ReadDocument(Language language, Tone tone, int topic, List<ReadClause> clauses) {
	public ReadDocument {
		clauses = List.copyOf(clauses);
	}

	/** One of which nothing can be read. */
	public static ReadDocument unread(Language language) {
		return new ReadDocument(language, Tone.UNREAD, Topic.NONE, List.of());
	}
}
