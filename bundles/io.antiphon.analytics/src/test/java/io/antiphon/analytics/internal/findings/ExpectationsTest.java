package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

	private static final String ASKS = "Nice parcel. Please add a later parcel slot";
	private static final String SAYS = "Nice parcel. I like the parcel slot here ok";

	@Test
	void findsWhatIsAskedForWithItsShareAndTheWordsThatAsk() {
		var rows = new LabelledRows().negative(10, LabelledRows.LATE, 0.1).neutral(90, 0.5).list();

		var found = find(rows, ASKS, null);

		assertEquals(1, found.size());
		var finding = found.getFirst();
		assertEquals(Finding.EXPECTATION, finding.kind());
		assertEquals("Please add a later parcel slot", finding.title());
		assertEquals(new Scope("Shop", "delivery", "", null), finding.scope());
		assertEquals("asking", finding.measure().name().key());
		assertEquals(0.1, finding.measure().value(), 1e-12);
		assertEquals(Proportions.wilson(10, 100, 0.95).interval().high(), finding.measure().high());
		assertEquals(10, finding.evidence().size());
		assertTrue(finding.evidence().stream().allMatch(one -> one.start() == 13 && one.end() == 43), finding.evidence().toString());
	}

	@Test
	void passesOverWhatTooFewAskForOrNobodyAsks() {
		var four = new LabelledRows().negative(4, LabelledRows.LATE, 0.1).neutral(90, 0.5).list();
		var ten = new LabelledRows().negative(10, LabelledRows.LATE, 0.1).neutral(90, 0.5).list();

		assertEquals(List.of(), find(four, ASKS, null));
		assertEquals(List.of(), find(ten, SAYS, null));
	}

	@Test
	void listensOnlyInItsWindow() {
		var rows = new LabelledRows().negative(10, LabelledRows.LATE, 0.1).list();

		assertEquals(List.of(), find(rows, ASKS, new Period(LabelledRows.DAY.plusDays(1), LabelledRows.DAY.plusDays(9))));
		assertEquals(1, find(rows, ASKS, new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(9))).size());
	}

	@Test
	void tellsEachPlaceForItselfTheSameInAnyOrder() {
		var rows = new LabelledRows()
				.at("Shop", "delivery").negative(10, LabelledRows.LATE, 0.1).neutral(30, 0.5)
				.at("Shop", "site").negative(6, LabelledRows.LATE, 0.1).positive(7, LabelledRows.REFUND, 0.9)
				.list();
		var found = find(rows, ASKS, null);
		assertEquals(List.of("site", "site", "delivery"), found.stream().map(one -> one.scope().touchpoint()).toList());

		for (var seed = 0; seed < 5; seed++) {
			var shuffled = new ArrayList<>(rows);
			Collections.shuffle(shuffled, new Random(seed));

			assertEquals(found, find(shuffled, ASKS, null));
		}
	}

	@Test
	void tellsWhatWasMergedAsOneAndNothingOfWhatIsIgnored() {
		var rows = new LabelledRows().negative(3, LabelledRows.LATE, 0.1).negative(4, LabelledRows.REFUND, 0.1).list();
		var merged = decided(LabelledRows.LATE, new Decided("", LabelledRows.REFUND.id(), false, false));
		var ignored = decided(LabelledRows.REFUND, new Decided("", "", false, true));

		var found = seen(rows, ASKS, null).find(new Labels(rows, List.of(merged, LabelledRows.REFUND), null));

		assertEquals(List.of(7), found.stream().map(one -> one.evidence().size()).toList());
		assertEquals("expectation/Shop/delivery/en:refund", found.getFirst().id());
		assertEquals(List.of(), seen(rows, ASKS, null).find(new Labels(rows, List.of(merged, ignored), null)));
	}

	private static Topic decided(Topic topic, Decided decided) {
		return new Topic(topic.id(), topic.language(), topic.terms(), decided);
	}

	private static List<Finding> find(List<Labelled> rows, String text, @Nullable Period listening) {
		return seen(rows, text, listening).find(new Labels(rows, LabelledRows.TOPICS, listening));
	}

	private static Expectations seen(List<Labelled> rows, String text, @Nullable Period listening) {
		var expectations = new Expectations(listening, 3);
		for (var row : rows) {
			var first = new Part(Sentiment.POSITIVE, 0.5, row.topic(), 0, 11);
			var second = new Part(row.sentiment(), row.score(), -1, 13, text.length());
			var meaning = new Meaning(row.sentiment(), row.score(), row.confidence(), row.topic(), List.of(first, second), 0);
			expectations.see(SeenPieces.of(row, text), meaning, row);
		}
		return expectations;
	}
}
