package io.antiphon.planning.internal.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Action.State;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanChapterTest {

	private final DocumentPlans plans = ShopExample.plans();

	@Test
	void showsEachImprovementWithItsOwnChart() {
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
		var found = List.of(ShopExample.painPoint("delivery", "late"), ShopExample.painPoint("site", "slow"));
		plan(found, source, ShopExample.ACTION);
		var access = new OpenDoor().lettingEveryonePass().access();
		plans.improvements().forEach(improvement -> plans.freeze(improvement.id(), access));
		plan(found, source, ShopExample.ACTION.plusWeeks(2));

		var section = section(found, source, Locale.ENGLISH);

		assertEquals(5, section.blocks().size());
		assertEquals(4, assertInstanceOf(Block.Work.class, section.blocks().getFirst()).pieces().size());
		section.blocks().stream().skip(1).forEach(block -> assertEquals(
				1, assertInstanceOf(Block.Item.class, block).details().stream()
						.filter(Block.Chart.class::isInstance)
						.count()));
		assertEquals(4, list(section, "improvements").size());
		assertEquals(2, list(section, "indicators").size());
		assertNotNull(list(section, "indicators").getFirst().get("chart"));
	}

	@Test
	void anActionLeadsToItselfAndComesAfterThoseItWaitsFor() {
		var first = new Action("a1", Phrase.valueOf("Buy vans"), null, null, null, null, null, State.OPEN, null, null, List.of(), null,
				List.of());
		var second = new Action(
				"a2", Phrase.valueOf("Train"), null, null, ShopExample.ACTION, ShopExample.ACTION.plusDays(9),
				ShopExample.ACTION.plusDays(2),
				State.OPEN, null, null, List.of("a1"), null, List.of());
		plan(List.of(ShopExample.painPoint("delivery", "late")), FakeSource.share().during(ShopExample.DAYS, 0.4, 10), ShopExample.ACTION);
		var improvement = plans.improvements().getFirst().with(List.of(first, second));
		plans.revisions()
				.write(new Change("plan.change", "lin", List.of(new Edit(DocumentPlans.IMPROVEMENT, improvement.id(), improvement, 1))));

		var pieces = new PlanChapter(plans, ShopExample.chain(List.of(), FakeSource.share()), ShopExample.scorings(),
				ShopExample.wording(Locale.ENGLISH))
				.items(Scope.ALL).getFirst().details().stream()
				.filter(Block.Work.class::isInstance)
				.flatMap(block -> ((Block.Work) block).pieces().stream())
				.toList();

		assertEquals("action-" + improvement.id() + "/a2", pieces.get(1).anchor());
		assertEquals(List.of(pieces.get(0).anchor()), pieces.get(1).after());
		assertEquals(ShopExample.ACTION.plusDays(2), pieces.get(1).promised());
	}

	/** Each indicator once, whoever wants to see it. */
	@Test
	void drawsWhatPeopleMeasuredBesideWhatIsJudged() {
		var found = List.of(ShopExample.painPoint("delivery", "late"));
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10).watching("delivery").watching("desk");
		plan(found, source, ShopExample.ACTION);

		var section = section(found, source, Locale.ENGLISH);

		assertEquals(
				List.of("complaints/delivery", "complaints/desk"),
				list(section, "indicators").stream().map(one -> one.get("id")).toList());
		assertNotNull(list(section, "indicators").getLast().get("chart"));
		var chart = assertInstanceOf(Block.Chart.class, section.blocks().getLast());
		assertEquals(20, chart.points().size());
		assertTrue(text(section).contains("Measured and handed in: one indicator."), text(section));
	}

	@Test
	void namesIndicatorsWithoutAChartWhereNothingHasATime() {
		var found = List.of(ShopExample.painPoint("delivery", "late", null));
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
		var found = List.of(ShopExample.painPoint("delivery", "late", ShopExample.weeks(0, 1)));
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
		plan(found, source, ShopExample.START.plusWeeks(4));

		var section = section(found, source, Locale.ENGLISH);

		var details = ((Block.Item) section.blocks().getLast()).details();
		var chart = details.stream().filter(Block.Chart.class::isInstance).map(Block.Chart.class::cast).findFirst().orElseThrow();
		assertEquals(20, chart.points().size());
		assertNull(chart.limits());
		assertNull(chart.points().getFirst().limits());
	}

	@Test
	void saysInBothLanguagesWhyNothingIsPlanned() {
		var found = List.of(ShopExample.painPoint("delivery", "late", null));
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
		plan(found, source, ShopExample.ACTION);

		assertTrue(text(section(found, source, Locale.ENGLISH)).contains("by chance alone"));
		assertTrue(text(section(found, source, Locale.SIMPLIFIED_CHINESE)).contains("偶然"));
	}

	@Test
	void keepsToTheScopeThatWasChosen() {
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
		var found = List.of(ShopExample.painPoint("delivery", "late"), ShopExample.painPoint("site", "slow"));
		plan(found, source, ShopExample.ACTION);
		var chapter = new PlanChapter(
				plans, ShopExample.chain(found, source), ShopExample.scorings(), ShopExample.wording(Locale.ENGLISH));

		assertEquals(2, chapter.items(Scope.ALL.within(ShopExample.FOLLOW_UP)).size());
		assertEquals(1, chapter.items(Scope.ALL.withTouchpoint("site")).size());
		assertEquals(List.of(), chapter.items(Scope.ALL.withTouchpoint("returns")));
		assertEquals(List.of(), chapter.items(Scope.ALL.within(ShopExample.LISTENING)));
	}

	@Test
	void hasWordsForEverythingInBothLanguages() {
		var found = List.of(ShopExample.painPoint("delivery", "late"), ShopExample.painPoint("site", "slow"));
		var source = FakeSource.share().during(ShopExample.weeks(0, 12), 0.4, 10).during(ShopExample.FOLLOW_UP, 0, 10);
		plan(found, source, ShopExample.ACTION);

		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var said = section(found, source, locale).blocks().toString();

			assertTrue(!said.contains("<") && said.contains("delivery, Shop"), said);
		}
	}

	@Test
	void tellsWhatWasPlannedInOneLanguageInThatOfTheReader() {
		var found = List.of(ShopExample.painPoint("delivery", "late"), ShopExample.painPoint("shop", "dark"));
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
		for (var step = 0; step < 3; step++) {
			var turn = ShopExample.turn(ShopExample.ACTION, Locale.SIMPLIFIED_CHINESE);
			var proposing = new Proposing(plans, ShopExample.chain(found, source), turn, ShopExample.clock(ShopExample.END));
			proposing.goals();
			proposing.decisions();
			proposing.improvements();
		}

		var english = section(found, source, Locale.ENGLISH);
		var chinese = section(found, source, Locale.SIMPLIFIED_CHINESE);

		var said = english.blocks() + " " + english.data();
		assertTrue(said.codePoints().noneMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN), said);
		assertEquals(
				"\"late\" is among the worst pain points: severity 20 % (10–30 %, n = 1,204)."
						+ " It was found on days that the test plan does not compare.",
				String.valueOf(list(english, "decisions").getFirst().get("rationale")).replace('\u00a0', ' '));
		assertEquals("Fewer complaints: late (delivery, Shop)", list(english, "improvements").getFirst().get("title"));
		assertEquals("减少投诉：late (delivery, Shop)", list(chinese, "improvements").getFirst().get("title"));
	}

	@Test
	void leavesWhatPeopleWroteAsItIs() {
		var found = List.of(ShopExample.painPoint("delivery", "late"));
		var source = FakeSource.share().during(ShopExample.DAYS, 0.4, 10);
		plan(found, source, ShopExample.ACTION);
		var planned = plans.improvements().getFirst();
		plans.add(
				new Improvement(
						"own", Phrase.valueOf("再雇一名快递员 {0}"), planned.decision(), planned.goal(), "", planned.schedule(),
						planned.budget(), List.of(), planned.plan()),
				Acts.PROPOSE, "lin");

		assertEquals("再雇一名快递员 {0}", list(section(found, source, Locale.ENGLISH), "improvements").getLast().get("title"));
	}

	private void plan(List<Finding> found, FakeSource source, @Nullable LocalDate action) {
		for (var step = 0; step < 3; step++) {
			var proposing =
					new Proposing(plans, ShopExample.chain(found, source), ShopExample.turn(action), ShopExample.clock(ShopExample.END));
			proposing.goals();
			proposing.decisions();
			proposing.improvements();
		}
	}

	private Section section(List<Finding> found, FakeSource source, Locale locale) {
		return new PlanChapter(plans, ShopExample.chain(found, source), ShopExample.scorings(), ShopExample.wording(locale)).section();
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
