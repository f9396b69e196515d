package io.antiphon.analytics.internal;

import io.antiphon.loop.Finding;
import io.antiphon.analytics.Course;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.Review;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.text.reading.Sentiment;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Analytics with a review that a test gives it; remembers the window it was last asked to listen in. */
public final class FakeAnalytics implements Analytics {

	@Nullable
	Review review;
	@Nullable
	Instant at;
	public List<Topic> topics = List.of();
	@Nullable
	Period listened;
	int reviews;

	@Override
	public Optional<Review> review(@Nullable Period listening, Locale locale, Access access, Progress progress) {
		listened = listening;
		reviews++;
		return latest();
	}

	@Override
	public Optional<Review> latest() {
		return Optional.ofNullable(review);
	}

	@Override
	public Optional<Instant> reviewed() {
		return Optional.ofNullable(at);
	}

	@Override
	public Map<Sentiment, Long> sentiment(Scope scope) {
		return Map.of(Sentiment.NEGATIVE, 3L);
	}

	@Override
	public Optional<Topic> topic(Finding finding) {
		return Optional.empty();
	}

	@Override
	public Optional<Course> course(Finding finding) {
		return Optional.empty();
	}

	@Override
	public Course course(Scope scope, @Nullable Sentiment sentiment) {
		return new Course(List.of(), List.of());
	}

	@Override
	public List<Topic> topics() {
		return topics;
	}

	@Override
	public Set<Long> labelled(@Nullable Sentiment sentiment, @Nullable Topic topic) {
		return Set.of();
	}
}
