package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Feedback with the ids 1, 2, 3 …; counts how often it was read. */
final class Heard implements FeedbackBatches {

	private final List<Feedback> feedback;
	int readings;

	Heard(String... texts) {
		feedback = IntStream.range(0, texts.length).mapToObj(index -> feedback(index + 1, texts[index])).toList();
	}

	static Feedback feedback(long id, String text) {
		return new Feedback(
				id,
				1,
				new Context("Shop", "delivery", "survey"),
				"en",
				text,
				List.of(new Rating("stars", RatingScale.STARS, 2), new Rating("csat", RatingScale.CSAT, 3)),
				Map.of(),
				Person.UNKNOWN,
				new Occurrence(LabelledRows.DAY.atStartOfDay(), Occurrence.Precision.DAY),
				new Origin(1, "file.csv", id, 0, 1, "digest"),
				"hash" + id);
	}

	@Override
	public long count() {
		return feedback.size();
	}

	@Override
	public Iterator<List<Feedback>> iterator() {
		readings++;
		return feedback.stream().map(List::of).iterator();
	}
}
