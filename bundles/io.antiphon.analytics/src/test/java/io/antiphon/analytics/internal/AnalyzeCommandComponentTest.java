package io.antiphon.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.Review;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Tally;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.wording.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalyzeCommandComponentTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	private final FakeAnalytics analytics = new FakeAnalytics();
	private final InMemoryFeedback feedback =
			new InMemoryFeedback().tallying(new Tally(List.of(cell(DAY), cell(DAY.plusWeeks(20).minusDays(1)))));
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void looksBeforeTheDaysThatAPlanWouldCompare() {
		assertEquals(Exit.DONE, run(Map.of("--action-date", List.of("2026-03-30")), Locale.ENGLISH));

		assertEquals(new Period(DAY, DAY.plusWeeks(6)), analytics.listened);
		assertTrue(said(out).contains("5 Jan 2026 – 15 Feb 2026"), said(out));
	}

	@Test
	void leavesDaysForAPlanToCompareAlsoWhereNoDateIsGiven() {
		run(Map.of(), Locale.ENGLISH);

		assertEquals(new Period(DAY, DAY.plusWeeks(10)), analytics.listened);
	}

	@Test
	void looksOnAllDaysWhereItIsAskedToAndSaysThatNothingCanBePlannedOnThem() {
		for (var locale : LANGUAGES) {
			out.reset();
			assertEquals(Exit.DONE, run(Map.of("--all-days", List.of()), locale));

			assertNull(analytics.listened);
			assertTrue(said(out).contains(locale == Locale.ENGLISH ? "no plan" : "不能制定"), said(out));
		}
	}

	@Test
	void refusesADateThatIsNoneAndTwoWordsThatExcludeEachOther() {
		for (var locale : LANGUAGES) {
			assertEquals(Exit.USAGE, run(Map.of("--action-date", List.of("30.3.2026")), locale));
			assertTrue(said(err).contains("30.3.2026") && said(err).contains("2025-03-31"), said(err));

			assertEquals(
					Exit.USAGE, run(Map.of("--action-date", List.of("2026-03-30"), "--all-days", List.of()), locale));
		}
		assertEquals(0, analytics.reviews);
	}

	private static Tally.Cell cell(LocalDate day) {
		return new Tally.Cell(day, new Context("Shop", "", ""), "en", 1);
	}

	private Exit run(Map<String, List<String>> options, Locale locale) {
		analytics.review = new Review(List.of(), List.of());
		var access = new Access.Issuer().issue("lin", Purpose.IMPROVE_SERVICE, Instant.EPOCH);
		var invocation = new Invocation(
				List.of(), options, false, locale, access, Progress.NONE, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		return new AnalyzeCommandComponent(analytics, feedback, Vocabularies.of(new AnalyticsVocabularyComponent())).run(invocation);
	}

	private static String said(ByteArrayOutputStream stream) {
		return stream.toString(StandardCharsets.UTF_8);
	}
}
