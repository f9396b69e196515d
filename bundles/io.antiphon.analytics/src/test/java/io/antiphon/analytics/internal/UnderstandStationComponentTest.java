package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.analytics.Review;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.testkit.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnderstandStationComponentTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

	private final FakeAnalytics analytics = new FakeAnalytics();
	private final InMemoryFeedback feedback = new InMemoryFeedback();
	private final UnderstandStationComponent station = new UnderstandStationComponent(analytics, feedback);

	@Test
	void listensInTheFirstHalfOfTheTimeBeforeTheAction() {
		feedback.put(FeedbackExamples.on(1, null)).put(FeedbackExamples.on(2, DAY.plusWeeks(20).minusDays(1)))
				.put(FeedbackExamples.on(3, DAY));

		station.advance(turn(DAY.plusWeeks(12)), Progress.NONE);

		assertEquals(new Period(DAY, DAY.plusWeeks(6)), analytics.listened);
	}

	@Test
	void listensToEverythingWhereNothingHasATime() {
		feedback.put(FeedbackExamples.on(1, null));

		station.advance(turn(DAY), Progress.NONE);

		assertNull(analytics.listened);
		assertEquals(1, analytics.reviews);
	}

	@Test
	void saysWhereItStands() {
		assertEquals(Standing.NOTHING_YET, station.state(Locale.ENGLISH).standing());

		feedback.put(FeedbackExamples.on(1, DAY));
		assertEquals(Standing.NEEDS_YOU, station.state(Locale.ENGLISH).standing());

		analytics.review = new Review(List.of(), List.of());
		analytics.at = Instant.EPOCH;
		assertEquals("Nothing stands out in what was said so far.", station.state(Locale.ENGLISH).next());

		var measure = new Measure("severity", "share", 0.1, 0, 0.2, 9, "delta");
		analytics.review = new Review(
				List.of(new Finding("1", "k", "t", List.of(), Scope.ALL, measure, List.of(new Evidence(1, 0, 1)))),
				List.of());
		assertEquals(Standing.DONE, station.state(Locale.ENGLISH).standing());
		assertEquals(1, station.state(Locale.SIMPLIFIED_CHINESE).count());
	}

	@Test
	void hasNothingToFindInNothing() {
		analytics.review = new Review(List.of(), List.of());
		analytics.at = Instant.EPOCH;

		var after = station.advance(turn(DAY), Progress.NONE);

		assertEquals(0, analytics.reviews);
		assertEquals(turn(DAY).actionDate(), after.actionDate());
		assertEquals(Standing.NOTHING_YET, station.state(Locale.ENGLISH).standing());
		assertEquals("No feedback yet: take some in first.", station.state(Locale.ENGLISH).next());
	}

	@Test
	void needsSomebodyAgainOnceMoreHasComeInSinceTheLastLook() {
		analytics.review = new Review(List.of(), List.of());
		analytics.at = Instant.EPOCH;
		Records.take(feedback, new OpenDoor().access(), List.of(Records.said("a", "late"), Records.said("b", "later")));

		var state = station.state(Locale.ENGLISH);

		assertEquals(Standing.NEEDS_YOU, state.standing());
		assertEquals("2 pieces of feedback have come in since the last look: find out what they say.", state.next());
	}

	private static Turn turn(@Nullable LocalDate action) {
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		return Turn.planning(action, Locale.ENGLISH, access);
	}
}
