package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.Station;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.report.Report;
import io.antiphon.report.spi.Chapter;
import io.antiphon.testkit.InMemoryFeedback;
import io.antiphon.wording.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NewsroomTest {

	private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);
	private static final Report.Request REQUEST = new Report.Request(
			Locale.ENGLISH, new Access.Issuer().issue("tester", Purpose.EXPORT, Instant.EPOCH), Map.of());

	private final FakeChain chain = new FakeChain();
	private final List<String> faults = new ArrayList<>();

	@Test
	void ordersSectionsAndKeepsGoodOnesWhenAnotherChapterBreaks() {
		var broken = chapter(20, () -> {
			throw new IllegalStateException("no");
		});

		var edition = edition(
				List.of(chapter(30, () -> section("late", Map.of())), broken, chapter(10, () -> section("early", Map.of()))),
				List.of());

		assertEquals(List.of("early", "late"), edition.sections().stream().map(Section::id).toList());
		assertEquals(List.of(new Edition.Failure(broken.getClass().getName(), "IllegalStateException")), edition.failures());
		assertEquals(List.of(broken.getClass().getName()), faults);
	}

	@Test
	void takesAChapterWhoseDataHasNoFormForBroken() {
		var edition = edition(List.of(chapter(1, () -> section("a", Map.of("at", MONDAY)))), List.of());

		assertEquals(List.of(), edition.sections());
		assertEquals("IllegalArgumentException", edition.failures().getFirst().fault());
	}

	@Test
	void saysWhereEachStepStands() {
		var edition = edition(List.of(), List.of(station(Step.LISTEN, false), station(Step.JUDGE, true)));

		assertEquals(12, edition.standing(Step.LISTEN).orElseThrow().state().count());
		assertTrue(edition.standing(Step.JUDGE).orElseThrow().state() == null);
		assertTrue(edition.standing(Step.WATCH).isEmpty());
		assertEquals(1, edition.failures().size());
	}

	@Test
	void saysEachVerdictInASentence() {
		var windows = new Verdict.Compared(null, null);
		chain.indicators.add(new Indicator(
				"i", Phrase.valueOf("Delivery complaints"), "share", Indicator.Kind.SHARE, Indicator.Direction.DOWN, Scope.ALL));
		chain.verdicts.add(new Verdict(
				"7", Verdict.Outcome.NOT_ENOUGH_DATA, false, false, "i", "share", null, 0, "m", windows, List.of(), "no-dates"));

		var headline = edition(List.of(), List.of()).cover().headlines().getFirst();

		assertEquals("Delivery complaints: not enough data: no dates.", headline.sentence());
		assertEquals("verdict-7", headline.anchor());
	}

	@Test
	void namesServicesAndDays() {
		var cover = edition(List.of(), List.of()).cover();

		assertEquals(List.of("bank", "shop"), cover.services());
		assertEquals("2025-01-06/2025-01-09", String.valueOf(cover.period()));
		assertEquals("2025-05-03T14:05", cover.made().toString());
	}

	private Edition edition(List<Chapter> chapters, List<Station> stations) {
		var tally = new Tally(List.of(
				new Tally.Cell(MONDAY.plusDays(2), new Context("shop", "", ""), "en", 2),
				new Tally.Cell(MONDAY, new Context("bank", "", ""), "en", 2),
				new Tally.Cell(null, new Context("", "", ""), "zh", 1)));
		Capabilities none = List::of;
		var clock = Clock.fixed(Instant.parse("2025-05-03T14:05:33Z"), ZoneOffset.UTC);
		var newsroom = new Newsroom(
				new InMemoryFeedback().tallying(tally), chain, none, clock, (name, fault) -> faults.add(name));
		return newsroom.edition(chapters, stations, REQUEST);
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

	private static Station station(Step step, boolean broken) {
		return new Station() {
			@Override
			public Step step() {
				return step;
			}

			@Override
			public State state(Locale locale) {
				if (broken) {
					throw new IllegalStateException("no");
				}
				return new State(12, Standing.DONE, "");
			}

			@Override
			public Turn advance(Turn turn, Progress progress) {
				return turn;
			}
		};
	}
}
