package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.TopicDecisions.Moved;
import io.antiphon.analytics.TopicDecisions.Outcome;
import io.antiphon.analytics.TopicDecisions.Reason;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which topics people moved pieces to, in the database: each change is kept beside those before, so that it can be taken back. */
public final class JpaMoves {

	private static final int BATCH = 1_000;

	private final Store store;

	public JpaMoves(Store store) {
		this.store = store;
	}

	/** The topic that each piece was moved to, by their ids; empty for none. */
	public Map<Long, String> all() {
		var all = new HashMap<Long, String>();
		rows().forEach(row -> {
			var topic = row.topic;
			if (topic == null) {
				all.remove(row.feedback);
			} else {
				all.put(row.feedback, topic);
			}
		});
		return all;
	}

	private List<MoveEntity> rows() {
		return store.read(manager -> manager.createQuery("SELECT m FROM MoveEntity m ORDER BY m.id", MoveEntity.class).getResultList());
	}

	/** All topics that any piece was ever moved to. */
	public Set<String> topics() {
		return rows().stream().flatMap(row -> Stream.ofNullable(row.topic)).collect(Collectors.toSet());
	}

	/** Moves pieces, each to a topic or to none; an empty one takes back what was said of it. */
	public Moved move(Map<Long, Optional<String>> pieces) {
		var said = all();
		var before = new HashMap<Long, Optional<String>>();
		pieces.keySet().forEach(piece -> before.put(piece, Optional.ofNullable(said.get(piece))));
		return new Moved(write(pieces), before);
	}

	private long write(Map<Long, Optional<String>> pieces) {
		var ids = store.workspace().ids();
		var change = ids.next();
		inBatches(pieces.keySet().stream().sorted().toList(), some -> manager -> {
			for (var piece : some) {
				var row = new MoveEntity();
				row.id = ids.next();
				row.change = change;
				row.feedback = piece;
				row.topic = pieces.getOrDefault(piece, Optional.empty()).orElse(null);
				manager.persist(row);
			}
			return some.size();
		});
		return change;
	}

	/** Says of the pieces of a change what was said before it, where nobody said anything else since. */
	public Outcome undo(long change) {
		var before = new HashMap<Long, Optional<String>>();
		var last = new HashMap<Long, MoveEntity>();
		rows().forEach(row -> {
			var former = last.put(row.feedback, row);
			if (row.change == change) {
				before.put(row.feedback, Optional.ofNullable(former).map(one -> one.topic));
			}
		});
		if (before.isEmpty()) {
			return new Outcome.Refused(Reason.NO_CHANGE);
		}
		return last.values().stream().anyMatch(row -> before.containsKey(row.feedback) && row.change != change)
				? new Outcome.Refused(Reason.STALE)
				: new Outcome.Done(write(before));
	}

	/** Those of some pieces that anything was ever said of. */
	List<Long> among(Set<Long> pieces) {
		return pieces.isEmpty() ? List.of()
				: rows().stream().map(row -> row.feedback).filter(pieces::contains).distinct().sorted().toList();
	}

	/** Takes away all that was ever said of pieces. */
	void forget(Collection<Long> pieces) {
		inBatches(List.copyOf(pieces), some -> manager -> manager.createQuery("DELETE FROM MoveEntity m WHERE m.feedback IN :pieces")
				.setParameter("pieces", some)
				.executeUpdate());
	}

	/** How often anything was said of a topic whose id has words of this kind. */
	long naming(Predicate<String> words) {
		return naming(rows(), words).count();
	}

	private static Stream<MoveEntity> naming(List<MoveEntity> rows, Predicate<String> words) {
		return rows.stream().filter(row -> row.topic instanceof String topic && words.test(topic));
	}

	/** Puts other words where somebody is named in the ids of topics. */
	void reword(UnaryOperator<String> words) {
		var named = naming(rows(), topic -> !words.apply(topic).equals(topic)).toList();
		inBatches(named, some -> manager -> {
			some.forEach(row -> {
				var topic = row.topic;
				manager.find(MoveEntity.class, row.id).topic = topic == null ? null : words.apply(topic);
			});
			return some.size();
		});
	}

	private <T> void inBatches(List<T> all, Function<List<T>, Function<EntityManager, Integer>> work) {
		for (var from = 0; from < all.size(); from += BATCH) {
			store.write(work.apply(all.subList(from, Math.min(from + BATCH, all.size()))));
		}
	}
}
