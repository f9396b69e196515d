package io.antiphon.store.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * {@linkplain io.antiphon.store.Documents Documents} that people change one after the other. A change is kept with its author, its time and the
 * revision of each document that it was made on, in one transaction with what it changes: nobody writes over what they have not seen, anything
 * can be taken back, and the state of any moment can be read. Thread-safe; blocks.
 */
@ProviderType
public interface Revisions {

	/** The document as it is now, and its revision. */
	<T extends Record> Optional<Revised<T>> find(String kind, String id, Class<T> type);

	/** Carries out all edits of a change, or none of them. */
	Outcome write(Change change);

	/**
	 * Takes a change back by another one: each place that it changed is as it was before. What others changed elsewhere in the same documents
	 * since stays; where they changed the same place nothing is written. Taking that one back again is redoing.
	 */
	Outcome undo(long change, String author);

	/** The same, of which nothing is written where {@code sound} is not of what it would make of the documents: empty then. */
	Optional<Outcome> undo(long change, String author, Predicate<List<Prospect>> sound);

	/** The document as it was at a revision that it had; empty where it was not there then. */
	<T extends Record> Optional<T> at(String kind, String id, Class<T> type, int revision);

	/** All of a kind as they are now, in the order of first writing; what cannot be read is left out. */
	<T extends Record> List<Revised<T>> all(String kind, Class<T> type);

	/** What one change did; empty where there is no such change. */
	List<Revision> change(long change);

	/** The revisions of a document, the first one first; those of one that is gone, too. */
	List<Revision> history(String kind, String id);

	/**
	 * All of a kind as they were at a moment, in the order of first writing; what has no first revision was always there. What cannot be read
	 * is left out.
	 */
	<T extends Record> List<T> asOf(String kind, Class<T> type, Instant moment);

	/** A document and how often it was changed: 0 for one from before changes were kept. */
	record Revised<T extends Record>(T document, int revision) {}

	/** A document as it would be: JSON, absent where it would be gone. */
	record Prospect(String kind, String id, @Nullable String content) {}

	/** A document as it shall be, absent where it shall go, and the revision that was seen: 0 where there was none. */
	record Edit(String kind, String id, @Nullable Record document, int on) {}

	/** What somebody does at once; {@code act} is the owner's word for it: "plan.action". At most 200 edits. */
	record Change(String act, String author, List<Edit> edits) {

		private static final int MOST = 200;

		public Change {
			edits = List.copyOf(edits);
			if (edits.isEmpty() || edits.size() > MOST || author.isBlank() || act.isBlank()) {
				throw new IllegalArgumentException("a change has an act, an author and 1 to " + MOST + " edits");
			}
		}
	}

	/** What came of a change. */
	sealed interface Outcome {

		/** It is written, under this number; what was the same already has no revision more. */
		record Written(long change, Instant at) implements Outcome {}

		/** Nothing is written: somebody changed these since they were seen. */
		record Stale(List<Newer> newer) implements Outcome {

			public Stale {
				newer = List.copyOf(newer);
			}
		}
	}

	/** A document that somebody else changed since it was seen: its revision now, who did it last and when, and where the two differ. */
	record Newer(String kind, String id, int revision, String author, Instant at, List<Difference> differences) {

		public Newer {
			differences = List.copyOf(differences);
		}
	}

	/**
	 * A place in a document with what stood there when it was seen, what stands there now and what was to be written: JSON, absent where there
	 * is nothing. Both changed it where {@code theirs} and {@code mine} differ and neither is {@code base}.
	 */
	record Difference(String path, @Nullable String base, @Nullable String theirs, @Nullable String mine) {}

	/**
	 * One change of one document. {@code undoes}: the change that it took back, absent as a rule. {@code steps} are the places it changed, in
	 * the order of their paths.
	 */
	record Revision(
			long change, String kind, String id, int number, String act, String author, Instant at, @Nullable Long undoes,
			List<Step> steps) {

		public Revision {
			steps = List.copyOf(steps);
		}

		/** Whether the document was made by it. */
		public boolean made() {
			return steps.stream().allMatch(step -> step.from() == null) && number == 1;
		}
	}

	/**
	 * A place that changed: a path of names with slashes between them ({@code schedule/due}); elements of a list that have an id are named by it
	 * ({@code actions/[a1]/due}) and their order stands at {@code actions/[]}. Values are JSON, absent where there is nothing.
	 */
	record Step(String path, @Nullable String from, @Nullable String to) {}

	/** Over a store of documents and their revisions. */
	static Revisions over(Shelf shelf) {
		return new RevisionBook(shelf);
	}
}
