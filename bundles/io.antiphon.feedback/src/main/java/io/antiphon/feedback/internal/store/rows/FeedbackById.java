package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** Rows by their ids, and the feedback they hold. */
public final class FeedbackById {

	private static final int AT_ONCE = 1_000;

	private final Names names;

	public FeedbackById(Names names) {
		this.names = names;
	}

	/** In the order of the ids; those that are not there any more are left out. */
	public List<Feedback> feedback(EntityManager manager, long[] ids) {
		var found = new HashMap<Long, Feedback>();
		entities(manager, ids).forEach((id, entity) -> found.put(id, feedback(manager, entity)));
		return LongStream.of(ids).mapToObj(found::get).filter(Objects::nonNull).toList();
	}

	public static Map<Long, FeedbackEntity> entities(EntityManager manager, long[] ids) {
		var found = new HashMap<Long, FeedbackEntity>();
		for (var few : IdLists.few(ids)) {
			manager.createQuery("SELECT f FROM FeedbackEntity f WHERE f.id IN :ids", FeedbackEntity.class)
					.setParameter("ids", few)
					.getResultList()
					.forEach(entity -> found.put(entity.id, entity));
		}
		return found;
	}

	public Feedback feedback(EntityManager manager, FeedbackEntity row) {
		var origin = new Origin(
				row.intake,
				names.file(manager, row.intake),
				row.place,
				row.line,
				row.offset,
				row.length,
				HexFormat.of().formatHex(row.recordDigest));
		return new Feedback(
				row.id,
				row.version,
				names.context(manager, row.context),
				row.language,
				row.text,
				JsonColumn.ratings(row.ratings),
				JsonColumn.named(row.attributes),
				new Person(row.pseudonym, row.role),
				Times.occurrence(row.occurred, row.precision),
				origin,
				row.contentHash);
	}

	/** Cuts a list into such as fit into a transaction each. */
	public static List<List<?>> lists(List<?> rows) {
		var lists = new ArrayList<List<?>>();
		for (int from = 0; from < rows.size(); from += AT_ONCE) {
			lists.add(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
		}
		return lists;
	}
}
