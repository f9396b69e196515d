package io.antiphon.feedback.internal.store.reading;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Grouped;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.rows.IdLists;
import io.antiphon.privacy.groups.Answer;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.store.Store;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.Supplier;

/** A grouping, as others ask it; made when it is first needed. */
public record GroupedPieces(Groups.Standing standing, Supplier<Grouping> grouping, Store store) implements Grouped {

	@Override
	public int least() {
		return standing.rule().people();
	}

	@Override
	public Instant since() {
		return standing.since();
	}

	@Override
	public Answer answer(Scope scope) {
		return grouping.get().answer(scope);
	}

	@Override
	public boolean quotes(Feedback feedback) {
		return grouping.get().quotes(feedback);
	}

	@Override
	public long people(Collection<Long> feedback) {
		return store.scan(manager -> {
			var people = new HashSet<String>();
			long unknown = 0;
			for (var few : IdLists.few(feedback.stream().mapToLong(Long::longValue).sorted().distinct().toArray())) {
				for (var pseudonym : manager.createQuery("SELECT f.pseudonym FROM FeedbackEntity f WHERE f.id IN :ids", String.class)
						.setParameter("ids", few)
						.getResultList()) {
					unknown += pseudonym.isEmpty() ? 1 : 0;
					people.add(pseudonym);
				}
			}
			people.remove("");
			return people.size() + unknown;
		});
	}
}
