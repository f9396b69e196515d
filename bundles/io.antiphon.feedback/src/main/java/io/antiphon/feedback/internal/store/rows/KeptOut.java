package io.antiphon.feedback.internal.store.rows;

import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Store;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By what feedback that was taken away is known when it comes again. */
public enum KeptOut {

	/** Whatever comes of the person, by the pseudonym, and the piece itself, whosever it is said to be; the piece alone where there is none. */
	PERSON("person "),
	/** The piece alone: by the keyed digest of its identity. */
	PIECE("piece "),
	/** The piece alone, since its time was over: what else the person says is heard. */
	OVER_TIME("over ");

	/** Between a person and the piece, whose digest is shortened to what the column holds. */
	private static final String BOTH = " piece ";
	private static final int SHORT_BYTES = 16;

	private final String mark;

	KeptOut(String mark) {
		this.mark = mark;
	}

	String key(FeedbackEntity row) {
		return switch (this) {
			case PERSON -> row.pseudonym.isEmpty() ? PIECE.piece(row) : PERSON.person(row) + BOTH + shortened(row.identity);
			case PIECE, OVER_TIME -> piece(row);
		};
	}

	/** Whether somebody was erased, so that nothing of them is kept. */
	public static boolean erased(Store store, String pseudonym) {
		return store.read(manager -> manager
				.createQuery("SELECT COUNT(t) FROM TombstoneEntity t WHERE t.keptOut = :person OR t.keptOut LIKE :both", Long.class)
				.setParameter("person", PERSON.mark + pseudonym)
				.setParameter("both", PERSON.mark + pseudonym + BOTH + "%")
				.getSingleResult()) > 0;
	}

	/**
	 * Whether an identifier or a contact is one of these words, however it is spelled: with other dashes, spaces or capitals it is another
	 * pseudonym. One with neither a digit nor an at may be the name of somebody else.
	 */
	public static boolean spelled(String identifier, Words erased) {
		return identifier.codePoints().anyMatch(point -> point == '@' || Character.isDigit(point)) && erased.are(identifier);
	}

	/** The person of a key, as one word for all of theirs; empty where it is of a piece alone. */
	public static Optional<String> person(String key) {
		return key.startsWith(PERSON.mark) ? Optional.of(key.split(BOTH, 2)[0]) : Optional.empty();
	}

	private static String shortened(byte[] identity) {
		return HexFormat.of().formatHex(identity, 0, SHORT_BYTES);
	}

	private String person(FeedbackEntity row) {
		return mark + row.pseudonym;
	}

	private String piece(FeedbackEntity row) {
		return mark + HexFormat.of().formatHex(row.identity);
	}

	/** All that is kept out of a workspace. Of what was over its time there may be millions, so 32 bytes of each are held. Immutable. */
	public static final class All {

		private static final int DIGITS = 32;

		private final Set<String> keys = new HashSet<>();
		private final Key[] over;

		/** The first 128 bits of an identity. */
		private record Key(long first, long second) {

			static final Comparator<Key> ORDER = Comparator.comparingLong(Key::first).thenComparingLong(Key::second);

			static Key of(byte[] identity) {
				var bytes = ByteBuffer.wrap(identity);
				return new Key(bytes.getLong(), bytes.getLong());
			}
		}

		private All(List<String> all) {
			var found = new ArrayList<Key>();
			for (var key : all) {
				var both = key.indexOf(BOTH);
				if (key.startsWith(OVER_TIME.mark)) {
					int from = OVER_TIME.mark.length();
					found.add(Key.of(HexFormat.of().parseHex(key, from, from + DIGITS)));
				} else if (both > 0) {
					keys.add(key.substring(0, both));
					keys.add(BOTH + key.substring(both + BOTH.length()));
				} else {
					keys.add(key);
				}
			}
			over = found.toArray(Key[]::new);
			Arrays.sort(over, Key.ORDER);
		}

		public static All of(Store store) {
			return new All(store.scan(manager -> manager.createQuery(
					"SELECT DISTINCT t.keptOut FROM TombstoneEntity t WHERE t.keptOut <> ''", String.class)
					.getResultList()));
		}

		/** Why a row that is on its way in is kept out: it was taken away, or is of somebody who was erased. */
		public Optional<KeptOut> why(FeedbackEntity row) {
			if (!keys.isEmpty() && keys.contains(PERSON.person(row))) {
				return Optional.of(PERSON);
			}
			if (!keys.isEmpty() && (keys.contains(PIECE.piece(row)) || keys.contains(BOTH + shortened(row.identity)))) {
				return Optional.of(PIECE);
			}
			return over.length > 0 && Arrays.binarySearch(over, Key.of(row.identity), Key.ORDER) >= 0 ? Optional.of(OVER_TIME)
					: Optional.empty();
		}
	}
}
