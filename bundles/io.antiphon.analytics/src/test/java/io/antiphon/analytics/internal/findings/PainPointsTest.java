package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PainPointsTest {

	@Test
	void findsATopicThatCostsTheScoreWithItsSeverity() {
		var rows = new LabelledRows().negative(20, LabelledRows.LATE, 0.1).neutral(60, 0.5).positive(20, LabelledRows.REFUND, 0.9);

		var finding = find(rows).getFirst();

		assertEquals(Finding.PAIN_POINT, finding.kind());
		assertEquals("late · parcel · waiting", finding.title());
		assertEquals(LabelledRows.LATE.terms(), finding.terms());
		assertEquals(new Scope("Shop", "delivery", "", null), finding.scope());
		assertEquals("severity", finding.measure().name().key());
		assertEquals(0.2 * (0.6 - 0.1), finding.measure().value(), 1e-12);
		assertEquals(100, finding.measure().n());
		assertEquals(20, finding.evidence().size());
	}

	@Test
	void findsWhatCustomersLikeAfterWhatHurts() {
		var rows = new LabelledRows()
				.positive(30, LabelledRows.REFUND, 0.9)
				.positive(50, LabelledRows.SLOW, 0.9)
				.negative(20, LabelledRows.LATE, 0.1);

		var found = find(rows);

		assertEquals(List.of("late · parcel · waiting", "慢", "refund"), titles(found));
		assertEquals("praise", found.getLast().measure().name().key());
		assertEquals(Proportions.wilson(30, 100, 0.95).interval().low(), found.getLast().measure().low());
	}

	@Test
	void tellsATopicOnceThoughSomeComplainAndMorePraiseAndSaysHowManySoundTheOtherWay() {
		var rows = new LabelledRows()
				.positive(30, LabelledRows.LATE, 0.9)
				.negative(10, LabelledRows.LATE, 0.1)
				.negative(40, LabelledRows.REFUND, 0.1)
				.neutral(20, 0.5);

		var found = find(rows);

		assertEquals(List.of("refund", "late · parcel · waiting"), titles(found));
		assertEquals(Finding.PRAISE, found.getLast().kind());
		assertEquals(List.of("others-complain"), found.getLast().notes().stream().map(Phrase::key).toList());
		assertEquals(10 / 40.0, Objects.requireNonNull(found.getLast().notes().getFirst().measure()).value());
	}

	@Test
	void tellsATopicAsPainThoughMorePraiseItWhereMoreComplainThanElsewhere() {
		var rows = new LabelledRows()
				.positive(30, LabelledRows.LATE, 0.9)
				.negative(10, LabelledRows.LATE, 0.1)
				.positive(200, LabelledRows.REFUND, 0.9);

		var found = find(rows);

		assertEquals(List.of("late · parcel · waiting", "refund"), titles(found));
		assertEquals(Finding.PAIN_POINT, found.getFirst().kind());
		assertEquals(List.of("others-praise"), found.getFirst().notes().stream().map(Phrase::key).toList());
	}

	@Test
	void saysHowThosePutItWhoWriteAnotherLanguage() {
		var rows = new ArrayList<>(new LabelledRows().negative(20, LabelledRows.LATE, 0.1).neutral(60, 0.6).list());
		var voices = new Voices(3);
		for (var at = 0; at < 20; at++) {
			var chinese = at % 2 == 0;
			rows.set(at, chinese ? inChinese(rows.get(at)) : rows.get(at));
			voices.hear(chinese ? "包裹送得太晚了" : "the parcel came so late", rows.get(at));
		}

		var late = new PainPoints(voices).find(new Labels(rows, LabelledRows.TOPICS, null)).getFirst();

		assertEquals("The parcel came so late", late.title());
		assertEquals(List.of("said-zh 包裹送得太晚了"), late.notes().stream().map(note -> note.key() + " " + note.about()).toList());
	}

	private static Labelled inChinese(Labelled one) {
		return new Labelled(
				one.feedback(), one.place(), one.context(), one.day(), "zh", one.rating(), one.sentiment(), one.score(), one.confidence(),
				one.topic(), one.evidence(), one.aspects(), one.segments());
	}

	@Test
	void passesOverWhatTooFewSay() {
		var four = new LabelledRows().negative(4, LabelledRows.LATE, 0.1).neutral(50, 0.5);
		var five = new LabelledRows().negative(5, LabelledRows.LATE, 0.1).neutral(50, 0.5);

		assertEquals(0, find(four).size());
		assertEquals(1, find(five).size());
	}

	@Test
	void passesOverWhatHasNoTopicOrIsNotNegative() {
		var rows = new LabelledRows()
				.neutral(50, 0.5)
				.add(20, Sentiment.NEGATIVE, -1, 0.1)
				.add(20, Sentiment.UNCERTAIN, 0, 0.1)
				.add(20, Sentiment.NEUTRAL, 0, 0.1);

		assertEquals(List.of(), find(rows));
	}

	@Test
	void passesOverWhatSoundsBadButRatesNoWorseThanTheRest() {
		var rows = new LabelledRows().negative(20, LabelledRows.LATE, 0.6).neutral(80, 0.6);

		assertEquals(List.of(), find(rows));
	}

	@Test
	void findsATopicAtEachTouchpointForItself() {
		var rows = new LabelledRows()
				.at("Shop", "delivery").negative(20, LabelledRows.LATE, 0.1).neutral(80, 0.6)
				.at("Shop", "site").negative(10, LabelledRows.LATE, 0.1).neutral(10, 0.6)
				.at("Café", "site").negative(6, LabelledRows.LATE, 0.1).neutral(94, 0.6);

		var found = find(rows);

		assertEquals(
				List.of("Shop/site", "Shop/delivery", "Café/site"),
				found.stream().map(one -> one.scope().service() + "/" + one.scope().touchpoint()).toList());
		assertEquals(List.of(20L, 100L, 100L), found.stream().map(one -> one.measure().n()).toList());
		assertEquals(3, found.stream().map(Finding::id).distinct().count());
	}

	@Test
	void looksAtTheWholeServiceWhereFeedbackNamesNoTouchpoint() {
		var rows = new LabelledRows().at("Shop", "").negative(20, LabelledRows.LATE, 0.1).neutral(80, 0.6);

		assertEquals(new Scope("Shop", "", "", null), find(rows).getFirst().scope());
	}

	@Test
	void measuresAWholeServiceByAllItsFeedbackAndTellsTouchpointsOnTheirOwn() {
		var rows = new LabelledRows()
				.at("Shop", "").negative(10, LabelledRows.LATE, 0.1).neutral(10, 0.6).negative(4, LabelledRows.REFUND, 0.1)
				.at("Shop", "delivery").negative(20, LabelledRows.LATE, 0.1).neutral(60, 0.6).negative(16, LabelledRows.REFUND, 0.1);

		var whole = find(rows).stream().filter(one -> one.scope().touchpoint().isEmpty()).toList();

		assertEquals(List.of("late · parcel · waiting"), titles(whole));
		assertEquals(120, whole.getFirst().measure().n());
		assertEquals(30, whole.getFirst().evidence().size());
		assertEquals(2, find(rows).size() - whole.size());
	}

	@Test
	void listensOnlyInItsWindow() {
		var rows = new LabelledRows()
				.on(LabelledRows.DAY).negative(6, LabelledRows.LATE, 0.1).neutral(10, 0.6)
				.on(LabelledRows.DAY.plusDays(7)).negative(30, LabelledRows.REFUND, 0.1).neutral(10, 0.6)
				.on(null).negative(30, LabelledRows.SLOW, 0.1);
		var window = new Period(LabelledRows.DAY, LabelledRows.DAY.plusDays(7));

		var found = find(rows.list(), window);

		assertEquals(List.of("late · parcel · waiting"), titles(found));
		assertEquals(16, found.getFirst().measure().n());
		assertEquals(window, found.getFirst().scope().period());
		assertEquals(3, find(rows).size());
	}

	@Test
	void takesTheShareAloneWhereTooFewAreRated() {
		var unrated = new LabelledRows().negative(4, LabelledRows.LATE, 0.1).negative(16, LabelledRows.LATE, Double.NaN).neutral(80, 0.6);
		var restUnrated = new LabelledRows().negative(20, LabelledRows.LATE, 0.1).neutral(4, 0.6).neutral(76, Double.NaN);

		for (var rows : List.of(unrated, restUnrated)) {
			var measure = find(rows).getFirst().measure();

			assertEquals("negative-share", measure.name().key());
			assertEquals(0.2, measure.value(), 1e-12);
			assertEquals(Proportions.wilson(20, 100, 0.95).interval().high(), measure.high());
			assertEquals("wilson", measure.method());
		}
	}

	@Test
	void putsNoUnratedTopicBeforeARatedOneThatIsWorse() {
		var rows = new LabelledRows()
				.at("Shop", "delivery").negative(30, LabelledRows.LATE, 0.1).neutral(70, 0.6)
				.at("Shop", "site").negative(20, LabelledRows.SLOW, Double.NaN).neutral(80, Double.NaN)
				.at("Shop", "desk").negative(10, LabelledRows.REFUND, 0.1).neutral(90, 0.6);

		assertEquals(List.of("late · parcel · waiting", "慢", "refund"), titles(find(rows)));
	}

	@Test
	void findsTheSameInAnyOrderOfRows() {
		var rows = new LabelledRows()
				.at("Shop", "delivery").negative(20, LabelledRows.LATE, 0.1).negative(7, LabelledRows.LATE, 0.3).neutral(61, 0.7)
				.at("Shop", "").negative(9, LabelledRows.LATE, 0.2).neutral(23, 0.1).positive(11, LabelledRows.REFUND, 0.9)
				.at("", "site").negative(12, LabelledRows.SLOW, Double.NaN).positive(6, LabelledRows.SLOW, 1.0 / 3)
				.list();
		var found = find(rows, null);
		assertTrue(found.size() > 3);

		for (var seed = 0; seed < 20; seed++) {
			var shuffled = new ArrayList<>(rows);
			Collections.shuffle(shuffled, new Random(seed));

			assertEquals(found, find(shuffled, null));
		}
	}

	@Test
	void putsEvidenceInTheOrderOfContentAndNotOfIds() {
		var rows = new LabelledRows().negative(30, LabelledRows.LATE, 0.1).neutral(30, 0.6).list();
		var hashes = new HashMap<Long, Long>();
		rows.forEach(row -> hashes.put(row.feedback(), row.place()));

		var evidence = find(rows, null).getFirst().evidence();

		var order = evidence.stream().map(Evidence::feedback).map(hashes::get).toList();
		assertEquals(order.stream().sorted().toList(), order);
		assertTrue(evidence.getFirst().feedback() != 1 || evidence.get(1).feedback() != 2);
	}

	@Test
	void restsOnNothingButWordsThatCanBeShown() {
		var rows = new ArrayList<>(new LabelledRows().negative(6, LabelledRows.LATE, 0.1).neutral(30, 0.6).list());
		rows.set(0, silent(rows.get(0)));
		assertEquals(5, find(rows, null).getFirst().evidence().size());

		rows.set(1, silent(rows.get(1)));

		assertEquals(List.of(), find(rows, null));
	}

	@Test
	void givesIdsThatTellAllPlacesApart() {
		var rows = new LabelledRows()
				.at("a/b", "c").negative(5, LabelledRows.LATE, 0.1).neutral(9, 0.6)
				.at("a", "b/c").negative(5, LabelledRows.LATE, 0.1).neutral(9, 0.6)
				.at("a%2Fb", "c").negative(5, LabelledRows.LATE, 0.1).neutral(9, 0.6);

		assertEquals(3, find(rows).stream().map(Finding::id).distinct().count());
	}

	@Test
	void joinsTopicsOfOneNameAndNamesATopicWithoutTerms() {
		var nameless = new Topic("en:?", "en", List.of());
		var topics = List.of(nameless, nameless);
		var rows = new LabelledRows()
				.add(3, Sentiment.NEGATIVE, 0, 0.1)
				.add(3, Sentiment.NEGATIVE, 1, 0.1)
				.neutral(9, 0.6);

		var found = new PainPoints(new Voices(3)).find(new Labels(rows.list(), topics, null));

		assertEquals(List.of("en:?"), titles(found));
		assertEquals(6, found.getFirst().evidence().size());
	}

	@Test
	void findsNothingInNothing() {
		assertEquals(List.of(), find(List.of(), null));
	}

	@Test
	void leavesChannelsAside() {
		var rows = new LabelledRows().negative(3, LabelledRows.LATE, 0.1).neutral(9, 0.6).list();
		var all = new ArrayList<>(rows);
		for (var row : rows) {
			var context = new Context("Shop", "delivery", "online review");
			all.add(new Labelled(
					row.feedback() + 100, row.place() + 1, context, row.day(), row.language(), row.rating(),
					row.sentiment(), row.score(), row.confidence(), row.topic(), row.evidence(), List.of(), List.of()));
		}

		assertEquals(1, find(all, null).size());
		assertEquals("", find(all, null).getFirst().scope().channel());
	}

	private static Labelled silent(Labelled row) {
		return new Labelled(
				row.feedback(), row.place(), row.context(), row.day(), row.language(), row.rating(),
				row.sentiment(), row.score(), row.confidence(), row.topic(), null, List.of(), List.of());
	}

	private static List<Finding> find(LabelledRows rows) {
		return find(rows.list(), null);
	}

	private static List<Finding> find(List<Labelled> rows, @Nullable Period listening) {
		return new PainPoints(new Voices(3)).find(new Labels(rows, LabelledRows.TOPICS, listening));
	}

	private static List<String> titles(List<Finding> findings) {
		return findings.stream().map(Finding::title).toList();
	}
}
