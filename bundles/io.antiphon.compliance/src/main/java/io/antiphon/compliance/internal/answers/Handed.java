package io.antiphon.compliance.internal.answers;

import io.antiphon.store.Documents;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An export of answers: a document of its own, without revisions, so that who is erased goes from it.
 *
 * @param sent when somebody said that it was sent; {@code null} as long as nobody did
 * @param count of how many people it was
 * @param people pseudonyms of those who are still here, and the language they are answered in
 */
public record Handed(
		String id, String improvement, Instant at, String by, @Nullable Instant sent, long count, Map<String, String> people) {

	static final String KIND = "compliance.answered";

	public Handed {
		people = Collections.unmodifiableMap(new TreeMap<>(people));
	}

	static List<Handed> all(Documents documents) {
		return documents.all(KIND, Handed.class);
	}

	void put(Documents documents, String author) {
		documents.put(KIND, id, this, author);
	}

	Handed sent(Instant when) {
		return new Handed(id, improvement, at, by, when, count, people);
	}

	/** The same of those who stay. */
	Handed without(Iterable<String> gone) {
		var left = new TreeMap<>(people);
		gone.forEach(left::remove);
		return new Handed(id, improvement, at, by, sent, count, left);
	}
}
