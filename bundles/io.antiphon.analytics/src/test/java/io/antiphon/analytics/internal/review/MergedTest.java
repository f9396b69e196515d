package io.antiphon.analytics.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.findings.Kinds;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.loop.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedTest {

	private static final LabelledRows ROWS = new LabelledRows()
			.negative(10, LabelledRows.LATE, 0.1).negative(20, LabelledRows.SLOW, 0.1).negative(30, LabelledRows.REFUND, 0.1)
			.neutral(40, 0.6);

	@Test
	void tellsTopicsThatWereMergedAsOneAcrossLanguages() {
		var found = find(LabelledRows.LATE, LabelledRows.REFUND, decided(LabelledRows.SLOW, into(LabelledRows.LATE)));

		assertEquals(List.of(30, 30), found.stream().map(one -> one.evidence().size()).toList());
		assertEquals(2, found.stream().filter(one -> one.id().endsWith("parcel") || one.id().endsWith("refund")).count());
	}

	@Test
	void followsOneMergeToTheNext() {
		var found = find(
				LabelledRows.LATE, decided(LabelledRows.REFUND, into(LabelledRows.SLOW)),
				decided(LabelledRows.SLOW, into(LabelledRows.LATE)));

		assertEquals(List.of(60), found.stream().map(one -> one.evidence().size()).toList());
	}

	@Test
	void endsWhereMergesGoInACircle() {
		var topics = List.of(
				decided(LabelledRows.LATE, into(LabelledRows.SLOW)), LabelledRows.REFUND,
				decided(LabelledRows.SLOW, into(LabelledRows.LATE)));

		assertEquals(2, Merged.of(topics).topic(2));
		assertTrue(Merged.circular("a", Map.of("a", new Decided("", "b", false, false), "b", new Decided("", "a", false, false))));
		assertFalse(Merged.circular("a", Map.of("a", new Decided("", "b", false, false))));
		assertFalse(Merged.circular("a", Map.of("a", Decided.NOTHING.into("a"))));
		assertFalse(Merged.circular("a", Map.of("a", Decided.NOTHING.into("b"), "b", Decided.NOTHING.into("b"))));
	}

	@Test
	void callsATopicAsPeopleDoPutsPinnedOnesFirstAndFindsNothingInIgnoredOnes() {
		var found = find(
				decided(LabelledRows.LATE, new Decided("Late parcels", "", true, false)),
				LabelledRows.REFUND,
				decided(LabelledRows.SLOW, new Decided("", "", false, true)));

		assertEquals(List.of("Late parcels", "refund"), found.stream().map(Finding::title).toList());
	}

	private static List<Finding> find(Topic... topics) {
		var all = List.of(topics).stream().sorted((one, other) -> place(one) - place(other)).toList();
		return new Kinds(null, 3).find(Merged.of(all).told(new Labels(ROWS.list(), all, null))).stream()
				.filter(finding -> finding.kind().equals(Finding.PAIN_POINT))
				.toList();
	}

	private static int place(Topic topic) {
		return LabelledRows.TOPICS.stream().map(Topic::id).toList().indexOf(topic.id());
	}

	private static Topic decided(Topic topic, Decided decided) {
		return new Topic(topic.id(), topic.language(), topic.terms(), decided);
	}

	private static Decided into(Topic other) {
		return new Decided("", other.id(), false, false);
	}
}
