package io.antiphon.store;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Small things that people write and look up by id (goals, plans, verdicts), kept as JSON documents with their author and
 * time. {@code kind} is the owner's name and the word for the thing: "planning.goal". The components of a record are its
 * format: a reader takes documents of older shape, absent components being null or 0. Thread-safe; blocks.
 */
@ProviderType
public interface Documents {

	/** All of a kind in the order they were first put. One that cannot be read is left out, and told where faults are. */
	<T extends Record> List<T> all(String kind, Class<T> type);

	/** The ids of those of a kind that cannot be read as such. */
	<T extends Record> List<String> unreadable(String kind, Class<T> type);

	/** {@link UnreadableException} where it is there and cannot be read. */
	<T extends Record> Optional<T> find(String kind, String id, Class<T> type);

	/**
	 * Writes one, over the one of the same id where there is one. A kind has up to 100 characters and an id up to 200: longer ones
	 * are an {@link IllegalArgumentException}.
	 */
	void put(String kind, String id, Record document, String author);

	/** Takes one away; nothing happens where there is none. */
	void remove(String kind, String id);
}
