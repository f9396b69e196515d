package io.antiphon.analytics.internal.labels;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.feedback.Context;
import io.antiphon.loop.Evidence;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labelled feedback as a test needs it; each row has an id and a content hash of its own. */
public final class LabelledRows {

	public static final Topic LATE = new Topic("en:late+parcel", "en", List.of("late", "parcel", "waiting", "again"));
	public static final Topic REFUND = new Topic("en:refund", "en", List.of("refund"));
	public static final Topic SLOW = new Topic("zh:慢", "zh", List.of("慢"));
	public static final List<Topic> TOPICS = List.of(LATE, REFUND, SLOW);
	public static final LocalDate DAY = LocalDate.of(2026, 1, 5);

	private final List<Labelled> rows = new ArrayList<>();
	private Context context = new Context("Shop", "delivery", "survey");
	private @Nullable LocalDate day = DAY;

	public LabelledRows at(String service, String touchpoint) {
		context = new Context(service, touchpoint, "survey");
		return this;
	}

	public LabelledRows on(@Nullable LocalDate other) {
		day = other;
		return this;
	}

	public LabelledRows negative(int count, Topic topic, double rating) {
		return add(count, Sentiment.NEGATIVE, TOPICS.indexOf(topic), rating);
	}

	public LabelledRows positive(int count, Topic topic, double rating) {
		return add(count, Sentiment.POSITIVE, TOPICS.indexOf(topic), rating);
	}

	/** Of no topic. */
	public LabelledRows neutral(int count, double rating) {
		return add(count, Sentiment.NEUTRAL, -1, rating);
	}

	public LabelledRows add(int count, Sentiment sentiment, int topic, double rating) {
		for (var row = 0; row < count; row++) {
			var id = rows.size() + 1;
			rows.add(new Labelled(
					id, hash(id), context, day, "en", rating, sentiment, 0.5, 0.9, topic, new Evidence(id, 0, 4), List.of(), List.of()));
		}
		return this;
	}

	public List<Labelled> list() {
		return List.copyOf(rows);
	}

	/** In another order than the ids. */
	private static long hash(long id) {
		return id * 0x9E3779B97F4A7C15L;
	}
}
