package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelling;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.loop.Finding;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Feedback with its words as a test of kinds needs it: said, and read as the test says. */
final class Said {

	static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

	private final List<Feedback> feedback = new ArrayList<>();
	private final List<Meaning> meanings = new ArrayList<>();
	private final List<Topic> topics;
	private Context context = new Context("Shop", "", "survey");
	private @Nullable LocalDate day = FIRST;
	private Sentiment sentiment = Sentiment.NEGATIVE;
	private String person = "";
	private int stars;

	Said(Topic... topics) {
		this.topics = List.of(topics);
	}

	Said at(String touchpoint) {
		return at("Shop", touchpoint, "survey");
	}

	Said at(String service, String touchpoint, String channel) {
		context = new Context(service, touchpoint, channel);
		return this;
	}

	Said on(@Nullable LocalDate when) {
		day = when;
		return this;
	}

	/** In a week, counted from 0. */
	Said in(int week) {
		return on(FIRST.plusWeeks(week).plusDays(feedback.size() % 7));
	}

	Said sounding(Sentiment how) {
		sentiment = how;
		return this;
	}

	Said by(String pseudonym) {
		person = pseudonym;
		return this;
	}

	/** 0 for none. */
	Said rated(int value) {
		stars = value;
		return this;
	}

	Said times(int count, int topic, String text) {
		for (var time = 0; time < count; time++) {
			say(topic, text);
		}
		return this;
	}

	Said say(int topic, String text) {
		var id = feedback.size() + 1L;
		var occurred = day == null ? null : new Occurrence(day.atStartOfDay(), Occurrence.Precision.DAY);
		feedback.add(new Feedback(
				id, 1, context, text.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en", text,
				stars == 0 ? List.of() : List.of(new Rating("stars", RatingScale.STARS, stars)),
				Map.of(), new Person(person, Person.Role.CUSTOMER), occurred, new Origin(1, "file.csv", id, 0, 1, "digest"), "hash" + id));
		var part = new Part(sentiment, -0.5, topic, 0, text.codePointCount(0, text.length()));
		meanings.add(new Meaning(sentiment, -0.5, 0.9, topic, List.of(part), 0));
		return this;
	}

	int size() {
		return feedback.size();
	}

	Feedback get(long id) {
		return feedback.get((int) id - 1);
	}

	/** What all kinds find. */
	List<Finding> found() {
		return found(null, 0);
	}

	/** What is found of one kind. */
	List<Finding> found(String kind) {
		return found().stream().filter(one -> one.kind().equals(kind)).toList();
	}

	/** In another order for every seed but 0. */
	List<Finding> found(@Nullable Period listening, int seed) {
		var order = new ArrayList<Integer>();
		for (var index = 0; index < feedback.size(); index++) {
			order.add(index);
		}
		if (seed != 0) {
			Collections.shuffle(order, new Random(seed));
		}
		var kinds = new Kinds(listening, 3);
		var labelling = new Labelling();
		for (var index : order) {
			kinds.see(feedback.get(index), meanings.get(index), labelling.add(feedback.get(index), meanings.get(index)));
		}
		var labels = new Labels(labelling.all(), topics, listening);
		if (kinds.asks(labels)) {
			order.stream()
					.map(feedback::get)
					.filter(one -> labels.listening() == null || one.occurred() != null && labels.listening().contains(one.occurred().day()))
					.forEach(kinds::hear);
		}
		return kinds.find(labels);
	}
}
