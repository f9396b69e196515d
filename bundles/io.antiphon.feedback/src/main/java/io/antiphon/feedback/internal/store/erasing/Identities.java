package io.antiphon.feedback.internal.store.erasing;

import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.feedback.internal.store.writing.Recognition;
import io.antiphon.privacy.subject.Subject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds all versions of the feedback that is meant. */
public final class Identities {

	private static final int MOST = 200;
	private static final String OF_PERSONS =
			"SELECT f.identityKey, f.identity, f.intake FROM FeedbackEntity f WHERE f.pseudonym IN :pseudonyms";
	private static final String OF_IDS =
			"SELECT f.identityKey, f.identity, f.intake FROM FeedbackEntity f WHERE f.id IN :ids";

	private Identities() {}

	/** Of whatever pseudonyms and pieces it is. */
	public static Set<ByteBuffer> ofSubject(FeedbackData data, Subject subject) {
		var identities = of(data, subject.pieces());
		for (var pseudonyms : few(List.copyOf(subject.pseudonyms()))) {
			identities.addAll(identities(data, data.store().scan(manager -> manager.createQuery(OF_PERSONS, Object[].class)
					.setParameter("pseudonyms", pseudonyms)
					.getResultList())));
		}
		return identities;
	}

	/** As many as a question of the database holds. */
	private static List<List<String>> few(List<String> all) {
		return IntStream.iterate(0, from -> from < all.size(), from -> from + MOST)
				.mapToObj(from -> all.subList(from, Math.min(from + MOST, all.size())))
				.toList();
	}

	/** Of these pieces, in whatever version. */
	public static Set<ByteBuffer> of(FeedbackData data, Set<Long> ids) {
		var numbers = ids.stream().mapToLong(Long::longValue).toArray();
		var rows = data.store().scan(manager -> {
			var found = new ArrayList<Object[]>();
			for (var few : IdLists.few(numbers)) {
				found.addAll(manager.createQuery(OF_IDS, Object[].class).setParameter("ids", few).getResultList());
			}
			return found;
		});
		return identities(data, rows);
	}

	private static Set<ByteBuffer> identities(FeedbackData data, List<Object[]> rows) {
		var visible = Visible.now(data.store());
		var identities = new HashSet<ByteBuffer>();
		rows.stream()
				.filter(row -> visible.sees((Long) row[2]))
				.forEach(row -> identities.add(ByteBuffer.wrap((byte[]) row[1])));
		return identities;
	}

	/** Those of which one of these ids is the newest version. */
	static Set<ByteBuffer> newest(FeedbackData data, Set<Long> ids) {
		var newest = new HashMap<ByteBuffer, FeedbackEntity>();
		for (var row : versions(data, of(data, ids))) {
			newest.merge(ByteBuffer.wrap(row.identity), row, (one, other) -> one.version >= other.version ? one : other);
		}
		newest.values().removeIf(row -> !ids.contains(row.id));
		return newest.keySet();
	}

	/** All of them, of each piece the oldest first. */
	public static List<FeedbackEntity> versions(FeedbackData data, Set<ByteBuffer> identities) {
		var visible = Visible.now(data.store());
		var keys = identities.stream().mapToLong(identity -> identity.getLong(0)).toArray();
		var versions = new Recognition(data.store()).versions(keys, visible::sees);
		versions.keySet().retainAll(identities);
		return versions.values().stream().flatMap(List::stream).toList();
	}
}
