package io.antiphon.analytics.internal.store;

import io.antiphon.store.Store;
import io.antiphon.text.reading.Sentiment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people said of pieces of feedback, in the database. */
public final class JpaLessons {

	private static final int BATCH = 1_000;

	private final Store store;

	public JpaLessons(Store store) {
		this.store = store;
	}

	public Map<Long, Sentiment> all() {
		return store.read(manager -> {
			var all = new HashMap<Long, Sentiment>();
			manager.createQuery("SELECT l FROM LessonEntity l", LessonEntity.class)
					.getResultStream()
					.forEach(lesson -> all.put(lesson.feedback, lesson.sentiment));
			return all;
		});
	}

	/** What was said of each before; {@code null} takes it back. */
	public Map<Long, Optional<Sentiment>> say(Collection<Long> pieces, @Nullable Sentiment sentiment) {
		var before = new HashMap<Long, Optional<Sentiment>>();
		var all = List.copyOf(pieces);
		for (var from = 0; from < all.size(); from += BATCH) {
			var some = all.subList(from, Math.min(from + BATCH, all.size()));
			before.putAll(store.write(manager -> {
				var said = new HashMap<Long, Optional<Sentiment>>();
				for (var piece : some) {
					var known = manager.find(LessonEntity.class, piece);
					said.put(piece, Optional.ofNullable(known).map(lesson -> lesson.sentiment));
					if (sentiment == null) {
						if (known != null) {
							manager.remove(known);
						}
					} else {
						var lesson = known == null ? new LessonEntity() : known;
						lesson.feedback = piece;
						lesson.sentiment = sentiment;
						if (known == null) {
							manager.persist(lesson);
						}
					}
				}
				return said;
			}));
		}
		return before;
	}
}
