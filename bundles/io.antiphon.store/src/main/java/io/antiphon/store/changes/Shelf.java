package io.antiphon.store.changes;

import io.antiphon.store.changes.Revisions.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Where documents and their revisions lie, in JSON; offered by whoever stores them. Thread-safe; blocks. */
@ConsumerType
public interface Shelf {

	/** A document as it is, with its newest revision, 0 where it has none; content absent where there is no such document. */
	Lying lying(String kind, String id);

	/** All of a kind in the order of first writing. */
	List<Lying> all(String kind);

	/** The revisions of a document, the first one first. */
	List<Revision> history(String kind, String id);

	/** The revisions that one change made; empty where there is no such change. */
	List<Revision> change(long change);

	/** The revisions of a kind that were made after a moment, the newest first. */
	List<Revision> since(String kind, Instant moment);

	/**
	 * Writes all of them in one transaction, under a new number and now, or none where one of them is not the next revision of its document
	 * any more.
	 */
	Optional<Put> put(String act, String author, @Nullable Long undoes, List<Next> next);

	/** A document on the shelf. */
	record Lying(String id, @Nullable String content, int revision) {}

	/** What a document shall be, absent where it shall go, with the revision that makes it. */
	record Next(String kind, String id, @Nullable String content, int number, List<Revisions.Step> steps) {

		public Next {
			steps = List.copyOf(steps);
		}
	}

	/** The number and the moment under which it was put there. */
	record Put(long change, Instant at) {}
}
