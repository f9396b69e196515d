package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Step;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.Station;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.report.Report;
import io.antiphon.report.spi.Chapter;
import io.antiphon.testkit.FixedTurns;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NewsroomTest {

	private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);
	private static final Report.Request REQUEST = new Report.Request(
			Locale.ENGLISH, new Access.Issuer().issue("tester", Purpose.EXPORT, Instant.EPOCH), Map.of());

	private final FakeChain chain = new FakeChain();
	private final FixedTurns turns = new FixedTurns();
	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults);

	@Test
	void ordersSectionsAndKeepsGoodOnesWhenAnotherChapterBreaks() {
		var broken = chapter(20, () -> {
			throw new IllegalStateException("no");
		});

		var edition = edition(
				List.of(chapter(30, () -> section("late", Map.of())), broken, chapter(10, () -> section("early", Map.of()))));

		assertEquals(List.of("early", "late"), edition.sections().stream().map(one -> end(one.id())).toList());
		var failure = edition.failures().getFirst();
		assertEquals(1, edition.failures().size());
		assertEquals(faults.all().getFirst().extension().label(), failure.name());
		assertEquals("threw", failure.fault());
		assertTrue(failure.sentence().contains("java.lang.IllegalStateException"), failure.sentence());
	}

	@Test
	void takesAChapterWhoseDataHasNoFormForBroken() {
		var edition = edition(List.of(chapter(1, () -> section("a", Map.of("at", MONDAY)))));

		assertEquals(List.of(), edition.sections());
		assertEquals("unusable", edition.failures().getFirst().fault());
	}

	@Test
	void aStrangersSectionAndItsDataLieUnderTheNameOfItsBundle() {
		var section = edition(List.of(chapter(1, () -> section("goals", Map.of("goals", List.of(1))))))
				.sections()
				.getFirst();

		assertTrue(section.id().endsWith(".goals") && section.id().startsWith("NewsroomTest$"), section.id());
		assertEquals(Map.of(section.id().replace(".goals", ""), Map.of("goals", List.of(1))), section.data());
	}

	@Test
	void aSectionOfOursIsTakenAsItIs() {
		var ours = Guarded.<Chapter>of(
				new Extension("io.antiphon.goals", "io.antiphon.goals.Goals"),
				chapter(1, () -> section("goals", Map.of("goals", List.of(1)))),
				guard);

		var section = newsroom().edition(Extensions.of(List.of(ours)), REQUEST).sections().getFirst();

		assertEquals(section("goals", Map.of("goals", List.of(1))), section);
	}

	@Test
	void dataWithoutAnEndAndTooManyRowsAreNotTaken() {
		var circle = new HashMap<String, Object>();
		circle.put("again", circle);
		var cells = Collections.nCopies(1_000_001, List.of(Block.Cell.text("")));
		var endless = chapter(1, () -> section("circle", circle));
		var rows = chapter(2, () -> new Section("long", "", List.of(new Block.Table(List.of(""), cells)), Map.of()));

		var edition = edition(List.of(endless, rows));

		assertEquals(List.of(), edition.sections());
		assertEquals(List.of("unusable"), edition.failures().stream().map(Edition.Failure::fault).toList());
	}

	@Test
	void namesWhatWentWrongBeforeTheReportToo() {
		faults.tell(new Fault(
				Instant.EPOCH, new Extension("com.example", "com.example.Source"), "IndicatorSource.series", Fault.Kind.LATE, "60"));

		assertEquals(
				"com.example.Source did not answer at IndicatorSource.series within 60 seconds; it is left out until the next start.",
				edition(List.of()).failures().getFirst().sentence());
	}

	@Test
	void aChapterThatHangsHoldsUpNoOther() throws InterruptedException {
		var never = new CountDownLatch(1);
		var hanging = chapter(1, () -> {
			try {
				never.await();
			} catch (InterruptedException told) {
				Thread.currentThread().interrupt();
			}
			return section("hanging", Map.of());
		});
		var hurried = new ThreadGuard(faults, Duration.ZERO, Duration.ofMillis(1));
		var good = chapter(2, () -> section("good", Map.of()));
		var stranger = new Extension("com.example.odd", "com.example.odd.Odd");
		var chapters = Extensions.of(List.of(Guarded.of(stranger, hanging, hurried), Guarded.of(stranger, good, guard)));

		var edition = newsroom().edition(chapters, REQUEST);
		never.countDown();

		assertEquals(List.of("com.example.odd.good"), edition.sections().stream().map(Section::id).toList());
		assertEquals("late", edition.failures().getFirst().fault());
	}

	@Test
	void saysWhereEachStepStands() {
		turns.with(Step.LISTEN, new Station.State(12, Station.Standing.DONE, "")).with(Step.JUDGE, null);

		var edition = edition(List.of());

		assertEquals(12, edition.standing(Step.LISTEN).orElseThrow().state().count());
		assertTrue(edition.standing(Step.JUDGE).orElseThrow().state() == null);
		assertTrue(edition.standing(Step.WATCH).isEmpty());
	}

	@Test
	void saysEachVerdictInASentence() {
		var windows = new Verdict.Compared(null, null);
		chain.indicators.add(new Indicator(
				"i", Phrase.valueOf("Delivery complaints"), "share", Indicator.Kind.SHARE, Indicator.Direction.DOWN, Scope.ALL));
		chain.verdicts.add(new Verdict(
				"7", Verdict.Outcome.NOT_ENOUGH_DATA, false, false, "i", "share", null, 0, "m", windows, List.of(), "no-dates"));

		var headline = edition(List.of()).cover().headlines().getFirst();

		assertEquals("Delivery complaints: not enough data: no dates.", headline.sentence());
		assertEquals("verdict-7", headline.anchor());
	}

	@Test
	void namesServicesAndDays() {
		var cover = edition(List.of()).cover();

		assertEquals(List.of("bank", "shop"), cover.services());
		assertEquals("2025-01-06/2025-01-09", String.valueOf(cover.period()));
		assertEquals("2025-05-03T14:05", cover.made().toString());
	}

	private static String end(String id) {
		return id.substring(id.lastIndexOf('.') + 1);
	}

	private Newsroom newsroom() {
		var tally = new Tally(List.of(
				new Tally.Cell(MONDAY.plusDays(2), new Context("shop", "", ""), "en", 2),
				new Tally.Cell(MONDAY, new Context("bank", "", ""), "en", 2),
				new Tally.Cell(null, new Context("", "", ""), "zh", 1)));
		Capabilities none = List::of;
		var clock = Clock.fixed(Instant.parse("2025-05-03T14:05:33Z"), ZoneOffset.UTC);
		return new Newsroom(
				new InMemoryFeedback().tallying(tally), chain, turns, none, clock, faults);
	}

	private Edition edition(List<Chapter> chapters) {
		return newsroom().edition(Extensions.of(guard, chapters), REQUEST);
	}

	private static Section section(String id, Map<String, ?> data) {
		return new Section(id, id, List.of(), data);
	}

	private static Chapter chapter(int order, Supplier<Section> section) {
		return new Chapter() {
			@Override
			public int order() {
				return order;
			}

			@Override
			public Section section(Locale locale, Access access) {
				return section.get();
			}
		};
	}
}
