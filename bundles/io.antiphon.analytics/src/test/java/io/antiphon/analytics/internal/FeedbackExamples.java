package io.antiphon.analytics.internal;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feedback that tests put into the store. */
final class FeedbackExamples {

	private FeedbackExamples() {}

	static Feedback said(long id, String text) {
		return feedback(id, text, null);
	}

	static Feedback on(long id, @Nullable LocalDate day) {
		return feedback(id, "words", day == null ? null : new Occurrence(day.atStartOfDay(), Occurrence.Precision.DAY));
	}

	private static Feedback feedback(long id, String text, @Nullable Occurrence occurred) {
		return new Feedback(
				id,
				1,
				new Context("Shop", "", ""),
				"en",
				text,
				List.of(),
				Map.of(),
				Person.UNKNOWN,
				occurred,
				new Origin(1, "file.csv", id, 0, 1, "digest"),
				"hash" + id);
	}
}
