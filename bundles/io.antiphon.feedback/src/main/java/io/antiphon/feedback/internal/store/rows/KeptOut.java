package io.antiphon.feedback.internal.store.rows;

import io.antiphon.store.Store;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** By what erased feedback is known when it comes again. */
public enum KeptOut {

	/** Whatever comes of the person: by the pseudonym; by the piece where there is none. */
	PERSON,
	/** The piece alone: by the keyed digest of its identity. */
	PIECE;

	String key(FeedbackEntity row) {
		return this == PIECE || row.pseudonym.isEmpty() ? piece(row) : person(row);
	}

	private static String person(FeedbackEntity row) {
		return "person " + row.pseudonym;
	}

	private static String piece(FeedbackEntity row) {
		return "piece " + HexFormat.of().formatHex(row.identity);
	}

	/** All that is kept out of a workspace. Immutable. */
	public static final class All {

		private final Set<String> keys;

		private All(Set<String> keys) {
			this.keys = keys;
		}

		public static All of(Store store) {
			return new All(store.scan(manager -> manager.createQuery(
					"SELECT DISTINCT t.keptOut FROM TombstoneEntity t WHERE t.keptOut <> ''", String.class)
					.getResultStream()
					.collect(Collectors.toUnmodifiableSet())));
		}

		/** Whether a row that is on its way in was erased, or is of somebody who was. */
		public boolean holds(FeedbackEntity row) {
			return !keys.isEmpty() && (keys.contains(person(row)) || keys.contains(piece(row)));
		}
	}
}
