package io.antiphon.testkit;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import java.util.ArrayList;
import java.util.List;

/** The contract of analyzers, on one that looks for a word. */
class WordSearchTest extends AnalyzerContract {

	@Override
	protected String id() {
		return "test.late";
	}

	@Override
	protected List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		var places = new ArrayList<Evidence>();
		for (var batch : feedback) {
			if (progress.cancelled()) {
				return List.of();
			}
			for (var one : batch) {
				var at = one.text().indexOf("late");
				if (at >= 0) {
					var start = one.text().codePointCount(0, at);
					places.add(new Evidence(one.id(), start, start + 4));
				}
			}
		}
		var measure = new Measure("count", "", places.size(), places.size(), places.size(), feedback.count(), "count");
		return places.isEmpty()
				? List.of()
				: List.of(new Finding("late", "word", "late", List.of("late"), Scope.ALL, measure, places));
	}

	@Override
	protected List<Feedback> feedback() {
		var door = new OpenDoor();
		var store = new InMemoryFeedback(door);
		Records.take(store, door.access(), List.of(Records.said("a", "😤 late again"), Records.said("b", "too late")));
		return store.select(Query.of(Scope.ALL), door.access()).rows(0, 2);
	}
}
