package com.example.keywords;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.testkit.AnalyzerContract;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.testkit.Records;
import java.util.List;

class KeywordsTest extends AnalyzerContract {

	private final Keywords keywords = new Keywords();

	@Override
	protected String id() {
		return keywords.id();
	}

	@Override
	protected List<Finding> analyze(FeedbackBatches feedback, Progress progress) {
		return keywords.analyze(feedback, progress);
	}

	@Override
	protected List<Feedback> feedback() {
		var door = new OpenDoor();
		var store = new InMemoryFeedback(door);
		Records.take(store, door.access(), List.of(Records.said("1", "no refund"), Records.said("2", "我要退款")));
		return store.select(Query.of(Scope.ALL), door.access()).rows(0, 2);
	}
}
