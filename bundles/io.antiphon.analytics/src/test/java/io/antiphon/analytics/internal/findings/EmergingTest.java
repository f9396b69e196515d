package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EmergingTest {

	private static final Topic LATE = LabelledRows.LATE;
	private static final List<String> NEW = List.of(
			"the app logs me out whenever I pay",
			"it logs me out before I can pay",
			"paying is impossible, the app logs me out",
			"why does the app log me out, it logs me out each time",
			"each time I want to buy something it logs me out",
			"logs me out again and again",
			"my basket is empty because it logs me out",
			"the new version logs me out all the time",
			"it logs me out on the last page",
			"nobody told me why it logs me out");
	private static final int WEEKS = 8;
	private static final int A_WEEK = 2_000;

	@Test
	void findsABurstOfHalfAPerCentWithinOneWeekInsideALargerTopic() {
		var said = chatter(1);
		NEW.forEach(text -> said.in(WEEKS - 1).say(0, text));

		var found = said.found(Finding.EMERGING);

		assertEquals(1, found.size());
		var burst = found.getFirst();
		assertEquals(NEW.size(), burst.evidence().size());
		assertTrue(burst.title().toLowerCase().contains("logs me"), burst.title());
		assertTrue(burst.terms().contains("logs me"), burst.terms().toString());
		assertEquals("newest-share", burst.measure().name().key());
		assertEquals(10.0 / 2_010, burst.measure().value(), 1e-12);
		assertEquals(new Scope("Shop", "", "", null), burst.scope());
		assertEquals(List.of("rising-before", "sounding"), burst.notes().stream().map(note -> note.key()).toList());
	}

	@Test
	void findsABurstInChineseToo() {
		var said = chatter(2);
		for (var text : List.of("付款时闪退", "一付款就闪退", "更新后总是闪退", "每次都闪退，没法买", "打开就闪退", "闪退了三次", "又闪退", "闪退，气死了", "为什么会闪退", "点提交就闪退")) {
			said.in(WEEKS - 1).say(0, text);
		}

		var burst = said.found(Finding.EMERGING).getFirst();

		assertTrue(burst.terms().contains("闪退"), burst.terms().toString());
		assertEquals(10, burst.evidence().size());
	}

	@Test
	void seldomRaisesAnAlarmWhereTimesAreShuffled() {
		var alarms = 0;
		for (var seed = 100; seed < 120; seed++) {
			alarms += chatter(seed, 400).found().stream().anyMatch(one -> one.kind().equals(Finding.EMERGING) || one.kind().equals(Finding.LOST)) ? 1 : 0;
		}

		assertTrue(alarms <= 3, "alarms: " + alarms); // of 20, where 5 % are allowed: more than 3 would come once in 60 times
	}

	@Test
	void findsATopicThatRisesAtOneTouchpoint() {
		var said = new Said(LATE);
		for (var week = 0; week < WEEKS; week++) {
			said.at("site").on(Said.FIRST.plusWeeks(week)).sounding(Sentiment.POSITIVE).times(60, -1, "nice page");
			said.at("delivery").on(Said.FIRST.plusWeeks(week)).times(60, -1, "came in a box").sounding(Sentiment.NEGATIVE).times(week == WEEKS - 1 ? 40 : 5, 0, "the parcel was late and nobody cared");
		}

		var found = said.found(Finding.EMERGING);

		assertEquals(1, found.size());
		assertEquals(new Scope("Shop", "delivery", "", null), found.getFirst().scope());
		assertEquals(40, found.getFirst().evidence().size());
		assertEquals("The parcel was late and nobody cared", found.getFirst().title());
		assertEquals(40.0 / 100, found.getFirst().measure().value(), 1e-12);
	}

	@Test
	void takesMoreFeedbackFromOnePlaceForNoNews() {
		var said = new Said(LATE);
		for (var week = 0; week < WEEKS; week++) {
			said.at("Shop", "", "survey").on(Said.FIRST.plusWeeks(week)).times(200, -1, "all was as it should be");
			said.at("Café", "", "mail").on(Said.FIRST.plusWeeks(week)).times(week == WEEKS - 1 ? 200 : 20, 0, "the waiter forgot the cake");
		}

		assertEquals(List.of(), said.found(Finding.EMERGING));
	}

	@Test
	void findsNothingWhereNothingIsUsualYet() {
		var said = new Said(LATE);
		said.on(Said.FIRST).times(50, -1, "fine").on(Said.FIRST.plusDays(1)).times(50, -1, "fine").times(30, 0, "the parcel was late");

		assertEquals(List.of(), said.found(Finding.EMERGING));
	}

	@Test
	void passesOverWhatTooFewSay() {
		var said = chatter(3);
		NEW.stream().limit(4).forEach(text -> said.in(WEEKS - 1).say(0, text));

		assertEquals(List.of(), said.found(Finding.EMERGING));
	}

	@Test
	void takesADateGoneAstrayForNoPeriod() {
		var said = chatter(1);
		NEW.forEach(text -> said.in(WEEKS - 1).say(0, text));
		said.on(LocalDate.of(2099, 1, 1)).say(0, "fine");

		assertEquals(1, said.found(Finding.EMERGING).size());
	}

	@Test
	void findsTheSameInAnyOrder() {
		var said = chatter(1);
		NEW.forEach(text -> said.in(WEEKS - 1).say(0, text));
		var found = said.found();

		assertEquals(found, said.found(null, 1));
		assertEquals(found, said.found(null, 2));
	}

	@Test
	void listensInItsWindowOnly() {
		var said = chatter(1);
		NEW.forEach(text -> said.in(WEEKS - 2).say(0, text));
		var window = new Period(Said.FIRST, Said.FIRST.plusWeeks(WEEKS - 1));

		var found = said.found(window, 0).stream().filter(one -> one.kind().equals(Finding.EMERGING)).toList();

		assertEquals(1, found.size());
		assertEquals(window, found.getFirst().scope().period());
		assertEquals(List.of(), said.found(Finding.EMERGING));
	}

	/** Weeks of sentences whose words and topics come as they may. */
	private static Said chatter(long seed) {
		return chatter(seed, A_WEEK);
	}

	private static Said chatter(long seed, int aWeek) {
		var said = new Said(LATE, LabelledRows.REFUND, LabelledRows.SLOW);
		var chatter = new Chatter(seed);
		var random = new Random(seed);
		for (var piece = 0; piece < WEEKS * aWeek; piece++) {
			said.in(piece / aWeek).say(random.nextInt(4) - 1, chatter.sentence());
		}
		return said;
	}
}
