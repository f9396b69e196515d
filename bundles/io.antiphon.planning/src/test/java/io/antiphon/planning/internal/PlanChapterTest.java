package io.antiphon.planning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.report.Block;
import io.antiphon.report.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanChapterTest {

	private final DocumentPlans plans = new DocumentPlans(new InMemoryDocuments());

	@Test
	void showsEachImprovementWithItsOwnChart() {
		var source = FakeSource.share().during(Some.DAYS, 0.4, 10);
		var found = List.of(Some.painPoint("delivery", "late"), Some.painPoint("site", "slow"));
		plan(found, source, Some.ACTION);
		plan(found, source, Some.ACTION.plusWeeks(2));

		var section = section(found, source, Locale.ENGLISH);

		assertEquals(4, section.blocks().size());
		section.blocks().forEach(block -> assertEquals(
				1, assertInstanceOf(Block.Item.class, block).details().stream()
						.filter(Block.Chart.class::isInstance)
						.count()));
		assertEquals(4, list(section, "improvements").size());
		assertEquals(2, list(section, "indicators").size());
		assertNotNull(list(section, "indicators").getFirst().get("chart"));
	}

	@Test
	void namesIndicatorsWithoutAChartWhereNothingHasATime() {
		var found = List.of(Some.painPoint("delivery", "late", null));
		var source = FakeSource.share().on(null, 0.4, 100);
		plan(found, source, null);

		var section = section(found, source, Locale.ENGLISH);

		var indicator = list(section, "indicators").getFirst();
		assertEquals(List.of(), indicator.get("points"));
		assertNull(indicator.get("chart"));
		assertNull(list(section, "goals").getFirst().get("due"));
		assertTrue(text(section).contains("no times"));
	}

	@Test
	void drawsPointsWithoutLimitsWhereTooFewLieBeforeTheAction() {
		var found = List.of(Some.painPoint("delivery", "late", Some.weeks(0, 1)));
		var source = FakeSource.share().during(Some.DAYS, 0.4, 10);
		plan(found, source, Some.START.plusWeeks(4));

		var section = section(found, source, Locale.ENGLISH);

		var details = ((Block.Item) section.blocks().getFirst()).details();
		var chart = assertInstanceOf(Block.Chart.class, details.getLast());
		assertEquals(20, chart.points().size());
		assertNull(chart.limits());
		assertNull(chart.points().getFirst().limits());
	}

	@Test
	void saysInBothLanguagesWhyNothingIsPlanned() {
		var found = List.of(Some.painPoint("delivery", "late", null));
		var source = FakeSource.share().during(Some.DAYS, 0.4, 10);
		plan(found, source, Some.ACTION);

		assertTrue(text(section(found, source, Locale.ENGLISH)).contains("by chance alone"));
		assertTrue(text(section(found, source, Locale.SIMPLIFIED_CHINESE)).contains("偶然"));
	}

	@Test
	void keepsToTheScopeThatWasChosen() {
		var source = FakeSource.share().during(Some.DAYS, 0.4, 10);
		var found = List.of(Some.painPoint("delivery", "late"), Some.painPoint("site", "slow"));
		plan(found, source, Some.ACTION);
		var chapter = new PlanChapter(plans, new FakeChain(found, source), Locale.ENGLISH);

		assertEquals(2, chapter.items(Scope.ALL.within(Some.FOLLOW_UP)).size());
		assertEquals(1, chapter.items(Scope.ALL.withTouchpoint("site")).size());
		assertEquals(List.of(), chapter.items(Scope.ALL.withTouchpoint("returns")));
		assertEquals(List.of(), chapter.items(Scope.ALL.within(Some.LISTENING)));
	}

	@Test
	void hasWordsForEverythingInBothLanguages() {
		var found = List.of(Some.painPoint("delivery", "late"), Some.painPoint("site", "slow"));
		var source = FakeSource.share().during(Some.weeks(0, 12), 0.4, 10).during(Some.FOLLOW_UP, 0, 10);
		plan(found, source, Some.ACTION);

		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var said = section(found, source, locale).blocks().toString();

			assertTrue(!said.contains("<") && said.contains("Shop, delivery"), said);
		}
	}

	private void plan(List<Finding> found, FakeSource source, @Nullable LocalDate action) {
		for (var step = 0; step < 3; step++) {
			var proposing =
					new Proposing(plans, new FakeChain(found, source), Some.turn(action), Some.clock(Some.END));
			proposing.goals();
			proposing.decisions();
			proposing.improvements();
		}
	}

	private Section section(List<Finding> found, FakeSource source, Locale locale) {
		return new PlanChapter(plans, new FakeChain(found, source), locale).section();
	}

	private static String text(Section section) {
		return section.blocks().stream()
				.filter(Block.Paragraph.class::isInstance)
				.map(block -> ((Block.Paragraph) block).text())
				.toList()
				.toString();
	}

	@SuppressWarnings("unchecked") // what the chapter puts there
	private static List<Map<String, @Nullable Object>> list(Section section, String key) {
		return (List<Map<String, @Nullable Object>>) section.data().get(key);
	}
}
