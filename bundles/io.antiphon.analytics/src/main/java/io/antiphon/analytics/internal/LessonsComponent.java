package io.antiphon.analytics.internal;

import io.antiphon.analytics.Lessons;
import io.antiphon.analytics.internal.store.JpaLessons;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Store;
import io.antiphon.text.reading.Sentiment;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what people say of feedback that they may read. */
@Component
public final class LessonsComponent implements Lessons {

	private final FeedbackStore feedback;
	private final Privacy privacy;
	private final JpaLessons lessons;

	@Activate
	public LessonsComponent(@Reference FeedbackStore feedback, @Reference Privacy privacy, @Reference Store store) {
		this.feedback = feedback;
		this.privacy = privacy;
		this.lessons = new JpaLessons(store);
	}

	@Override
	public Map<Long, Sentiment> all() {
		return lessons.all();
	}

	@Override
	public Map<Long, Optional<Sentiment>> say(Collection<Long> pieces, @Nullable Sentiment sentiment, Access access) {
		if (sentiment == Sentiment.UNCERTAIN) {
			throw new IllegalArgumentException("a lesson says what a piece sounds like");
		}
		if (pieces.isEmpty()) {
			return Map.of();
		}
		var there = feedback.select(new Query(Scope.ALL, "", "", new HashSet<>(pieces)), access);
		var before = lessons.say(Arrays.stream(there.ids(0, there.size())).boxed().toList(), sentiment);
		privacy.audit(access, "feedback.label", "", before.size());
		return before;
	}
}
