package io.antiphon.compliance.internal.subjects;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.review.ReviewDraft;
import io.antiphon.base.Period;
import io.antiphon.channels.internal.events.ReadEvent;
import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.channels.internal.measure.MeasuredValue;
import io.antiphon.channels.internal.measure.Quantity;
import io.antiphon.channels.internal.measure.Value;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.EventTime;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.privacy.Redaction;
import io.antiphon.testkit.Records.Said;
import io.antiphon.testkit.Records;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.Optional;
import java.util.Set;

/** One made-up person of two names in every place that takes words, among others who say much the same. */
final class PlantedPerson {

	static final String NAME = "Greta Musterfrau";
	static final String ZH = "葛丽塔";
	static final String ID = "K-4711";
	static final String ORDER = "O-777888";

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private PlantedPerson() {}

	/** What she and others said, with her name as that of a service, a channel, a column, a rating and the file. */
	static Receipt take(WholeWorkspace workspace, Said... more) {
		var request = new IntakeRequest("greta_musterfrau.csv", "csv", Set.of());
		try (var session = workspace.feedback.begin(request, workspace.access)) {
			var said = new ArrayList<>(List.of(
					said("a", "the parcel came late and I am " + NAME).by(ID).with("order", ORDER),
					said("b", "我叫" + ZH + "，快递太慢了").by(ID),
					said("c", "ｇｒｅｔａ  MUSTERFRAU at the counter was rude").by("C1"),
					said("d", "客服" + ZH + "小姐态度很差").by("C2").with("asked " + NAME, "yes, " + ZH),
					said("e", "nothing of interest").at("Desk of " + NAME, ZH + "柜台", "line of " + NAME).by("C3")));
			said.addAll(List.of(more));
			Records.add(session, said);
			session.reject(new Receipt.Rejection("Sheet " + NAME + "!7", "\"" + NAME + "\" is no date"), "no date");
			return session.complete(new Outcome(
					"1".repeat(64), List.of("notes by " + NAME), List.of("the column " + ZH + " is empty")));
		}
	}

	private static Said said(String key, String text) {
		var plain = Records.said(key, text).on(DAY);
		var rating = new Rating("how was " + NAME, RatingScale.STARS, 2);
		return new Said(plain.key(), plain.text(), plain.context(), List.of(rating), plain.attributes(), "", plain.occurred(), 7);
	}

	/** What was made of it: a review, a measurement, a frozen plan and a draft. */
	static void derive(WholeWorkspace workspace) {
		var all = workspace.feedback.select(Query.of(Scope.ALL), workspace.access);
		var labels = new ArrayList<Labelled>();
		var evidence = new ArrayList<Evidence>();
		for (var piece : all.rows(0, all.size())) {
			labels.add(new Labelled(
					piece.id(), piece.id(), piece.context(), DAY, piece.language(), 2, Sentiment.NEGATIVE, -0.7, 0.9, 0,
					new Evidence(piece.id(), 0, 3), List.of(), List.of()));
			evidence.add(new Evidence(piece.id(), 0, 3));
		}
		var finding = new Finding(
				"pain:" + NAME, Finding.PAIN_POINT, NAME + " · rude", List.of(NAME, ZH), new Scope("Desk of " + NAME, "", "", null),
				new Measure("severity", "share", 0.1, 0.05, 0.15, 5, "delta"), evidence);
		workspace.reviews.keep(
				new ReviewDraft(new Labels(labels, List.of(new Topic("en:" + NAME, "en", List.of(NAME))), null),
						new Review(List.of(finding), List.of())),
				"lin");
		workspace.moves.move(evidence.stream().collect(Collectors.toMap(Evidence::feedback, one -> Optional.of("en:" + NAME))));
		try (var measuring = workspace.measurements.begin("times of " + NAME + ".csv", "csv", "lin")) {
			var quantity = new Quantity(
					"calls of " + NAME, new Context("Desk of " + NAME, ZH, ""), "min", Aggregation.MEAN, Indicator.Direction.DOWN);
			measuring.add(List.of(new MeasuredValue(quantity, new Value(new Period(DAY, DAY.plusDays(1)), 3, 10))), 2);
			measuring.complete(new Outcome("2".repeat(64), List.of(NAME), List.of()));
		}
		happened(workspace);
		var plan = TestPlan.draft(
				"complaints/Desk of " + NAME, new Scope("Desk of " + NAME, "", "", null),
				new Period(DAY, DAY.plusDays(28)), new Period(DAY.plusDays(28), DAY.plusDays(56)), "share.newcombe", -0.05, 0.05);
		workspace.plans.add(
				new Improvement(
						"i", Phrase.valueOf("Train " + NAME), "d", "g", NAME, new Improvement.Schedule(null, null), null, List.of(), plan),
				Acts.CHANGE, "lin");
		workspace.plans.freeze("i", workspace.access);
		workspace.drafts.keep("lin", "improvement i", 1, Map.of("note", "ask " + NAME + " / " + ZH));
		workspace.drafts.keep(NAME, "improvement j", 1, Map.of("note", "mine"));
	}

	/** Her order and what she worked on for another, with her name as that of an activity, a department, a log and an attribute. */
	static void happened(WholeWorkspace workspace) {
		try (var events = workspace.events.begin(
				"log of " + NAME + ".xes", "csv", Redaction.newest(), true, workspace.access)) {
			events.add(event(ORDER, "pack", new ReadEvent.People("worker 1", ID, "desk"), Map.of("asked", "by " + NAME)));
			events.add(event(ORDER, "call " + NAME, new ReadEvent.People("worker 2", "", "Desk of " + ZH), Map.of()));
			events.add(event("O-9", "pack", new ReadEvent.People(ID, "C9", "desk"), Map.of("note", ZH)));
			events.add(event("O-9", "send", new ReadEvent.People("worker 1", "C9", "desk"), Map.of()));
			events.complete(new Outcome("3".repeat(64), List.of(NAME), List.of()));
		}
	}

	private static ReadEvent event(String ofCase, String activity, ReadEvent.People people, Map<String, String> attributes) {
		var at = new EventTime(DAY.atTime(9, 0), null, Occurrence.Precision.MINUTE);
		return new ReadEvent(
				"", "log of " + NAME, ofCase, activity, "", new Event.Times(null, at), people, new Context("Desk of " + NAME, "", ""),
				attributes);
	}
}
