package io.antiphon.testkit;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Records as a connector would hand them over. */
public final class Records {

	/** One record in the making; what is not said is empty. */
	public record Said(
			String key,
			String text,
			Context context,
			List<Rating> ratings,
			Map<String, String> attributes,
			String person,
			@Nullable Occurrence occurred,
			long line) {

		public Said at(String service, String touchpoint, String channel) {
			return new Said(key, text, new Context(service, touchpoint, channel), ratings, attributes, person, occurred, line);
		}

		public Said stars(int stars) {
			var rating = new Rating("stars", RatingScale.STARS, stars);
			return new Said(key, text, context, List.of(rating), attributes, person, occurred, line);
		}

		public Said with(String name, String value) {
			return new Said(key, text, context, ratings, Map.of(name, value), person, occurred, line);
		}

		public Said by(String who) {
			return new Said(key, text, context, ratings, attributes, who, occurred, line);
		}

		public Said on(LocalDate day) {
			return at(new Occurrence(day.atStartOfDay(), Occurrence.Precision.DAY));
		}

		public Said at(Occurrence time) {
			return new Said(key, text, context, ratings, attributes, person, time, line);
		}

		public Said inLine(long number) {
			return new Said(key, text, context, ratings, attributes, person, occurred, number);
		}

		Incoming incoming() {
			var content = (key + "|" + text + "|" + context + "|" + ratings + "|" + attributes + "|" + person + "|" + occurred)
					.getBytes(StandardCharsets.UTF_8);
			var place = new Incoming.Place(line, line * 100, content);
			var identity = new Incoming.Identity(key.getBytes(StandardCharsets.UTF_8), content);
			return new Incoming(context, text, ratings, attributes, person, Person.Role.CUSTOMER, occurred, place, identity);
		}
	}

	private Records() {}

	/** A record with a native id. */
	public static Said said(String key, String text) {
		return new Said(key, text, new Context("shop", "", ""), List.of(), Map.of(), "", null, 1);
	}

	/** {@code count} records that differ in everything. */
	public static List<Said> many(int count) {
		var services = List.of("shop", "bank", "hotel");
		return IntStream.range(0, count)
				.mapToObj(at -> said("r" + at, (at % 2 == 0 ? "waited for parcel " : "配送太慢了，等了两个小时 ") + at)
						.at(services.get(at % 3), "", at % 5 == 0 ? "app" : "web")
						.stars(1 + at % 5)
						.on(LocalDate.of(2026, 1, 1).plusDays(at % 90))
						.inLine(at + 2))
				.toList();
	}

	/** Takes in one file. */
	public static Receipt take(FeedbackStore store, Access access, List<Said> records) {
		try (var session = store.begin(request(), access)) {
			add(session, records);
			return session.complete(outcome());
		}
	}

	/** Hands records over in full batches. */
	public static void add(IntakeSession session, List<Said> records) {
		for (int from = 0; from < records.size(); from += IntakeSession.BATCH) {
			var to = Math.min(from + IntakeSession.BATCH, records.size());
			session.add(records.subList(from, to).stream().map(Said::incoming).toList());
		}
	}

	public static IntakeRequest request() {
		return new IntakeRequest("comments.csv", "csv", Set.of());
	}

	public static IntakeSession.Outcome outcome() {
		return new IntakeSession.Outcome("0".repeat(64), List.of(), List.of());
	}
}
