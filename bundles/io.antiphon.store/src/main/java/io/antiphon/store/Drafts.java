package io.antiphon.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people are typing and have not said yes to, kept as they type it, so that it outlives a crash. It counts for nothing: no seal, no
 * audit, seen by its author alone. Thread-safe; blocks.
 */
@ProviderType
public interface Drafts {

	/** That of an author about a subject; names longer than 200 characters are told apart by their digests. */
	Optional<Draft> find(String author, String subject);

	/** All of an author, the newest first. */
	List<Draft> all(String author);

	/** Keeps it in the place of the author's earlier one about the same subject. */
	void keep(String author, String subject, int on, Map<String, String> typed);

	/** Nothing happens where there is none. */
	void forget(String author, String subject);

	/**
	 * Puts other words into what anybody typed, and takes the drafts of those away whose names {@code words} changes; it returns that very
	 * text where nobody is named in it. How many there were.
	 */
	long reword(UnaryOperator<String> words);

	/** What was typed into each field, letter by letter, and the revision of its subject that was seen then. */
	record Draft(String subject, int on, Map<String, String> typed, Instant at) {

		public Draft {
			typed = Map.copyOf(typed);
		}
	}
}
