package io.antiphon.cli.internal;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Verdict;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What tests put into the store and the chain. */
public final class Examples {

	private Examples() {}

	public static Feedback feedback(long id, String text) {
		return new Feedback(
				id,
				1,
				new Context("shop", "delivery", "review"),
				"en",
				text,
				List.of(new Rating("stars", RatingScale.STARS, 2)),
				Map.of("region", "north"),
				new Person("p7", Person.Role.CUSTOMER),
				new Occurrence(LocalDateTime.of(2025, 3, 31, 9, 5), Occurrence.Precision.MINUTE),
				new Origin(1, "reviews.csv", 10_000 + id, 0, 10, ""),
				"hash" + id);
	}

	public static Receipt receipt(long intake, String file, long stored) {
		return new Receipt(
				intake,
				new Receipt.Source(file, "00", "csv"),
				Instant.EPOCH,
				new Receipt.Counts(stored, 0, 3, 1),
				List.of(new Receipt.Rejection("7", "no text")),
				Map.of("email", 2L),
				List.of("phone"),
				List.of());
	}

	public static Finding finding(String id, Evidence... evidence) {
		var measure = new Measure("share", "share", 0.31, 0.28, 0.34, 1_204, "wilson");
		var scope = new Scope("shop", "delivery", "", null);
		return new Finding(id, Finding.PAIN_POINT, "late courier", List.of("late"), scope, measure, List.of(evidence));
	}

	public static Verdict verdict() {
		return new Verdict(
				"1",
				Verdict.Outcome.WORKED,
				false,
				false,
				"Delivery complaints",
				"share",
				new Verdict.Effect(-0.09, -0.12, -0.06, 1_204),
				-0.05,
				"newcombe",
				new Verdict.Compared(null, null),
				List.of(),
				"");
	}
}
