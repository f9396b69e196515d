package io.antiphon.planning.internal.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.adjusting.Adjusting;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was tried before stays as knowledge, and iterations are drawn as one time line. */
class IterationBlocksTest {

	private static final LocalDate NEXT = ShopExample.END.plusWeeks(2);

	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final DocumentPlans plans = ShopExample.plans();
	private final FakeChain chain = ShopExample.chain(
			List.of(ShopExample.painPoint("delivery", "late")), FakeSource.share().during(ShopExample.DAYS, 0.4, 10));

	@BeforeEach
	void tryTwice() {
		turn(ShopExample.ACTION);
		var first = plans.improvements().getFirst();
		plans.freeze(first.id(), door.access());
		chain.verdict(ShopExample.verdict(plans.improvements().getFirst(), Outcome.NO_EFFECT_SHOWN));
		new Adjusting(plans, chain, ShopExample.clock(ShopExample.END)).choose(first.id(), Choice.STOP, "too costly", door.access());
		turn(NEXT);
	}

	@Test
	void aLaterProposalTellsWhatWasTriedBefore() {
		var decision = decision(item(Locale.ENGLISH, 1));

		assertEquals(new Block.State("nobody has decided yet", Block.Tone.NEUTRAL), decision.details().getFirst());
		var said = assertInstanceOf(Block.Paragraph.class, decision.details().get(2)).text();
		assertTrue(said.startsWith("Tried before, from 30 Mar 2026: "), said);
		assertTrue(said.endsWith("no effect shown. Stopped on 25 May 2026 by lin. Reason: “too costly”"), said);
		assertTrue(said.contains("−8 to 2") && said.contains("1,204"), said);
		var links = assertInstanceOf(Block.Links.class, decision.details().get(3));
		assertEquals(Anchors.improvement(plans.improvements().getFirst().id()), links.targets().getFirst().anchor());
		assertEquals(0, decision(item(Locale.ENGLISH, 0)).details().stream().filter(Block.Paragraph.class::isInstance)
				.filter(block -> ((Block.Paragraph) block).text().startsWith("Tried")).count());
	}

	@Test
	void whatWasStoppedIsNotProposedAgainInTheSameWords() {
		assertTrue(item(Locale.ENGLISH, 0).toString().contains("what=Change what causes it: late"));
		assertTrue(item(Locale.ENGLISH, 1).toString().contains("what=Do something else than what was tried and stopped"));
		assertTrue(item(Locale.SIMPLIFIED_CHINESE, 1).toString().contains("what=改用不同于已停止的做法"));
	}

	@Test
	void saysWhatCameOfAnImprovementInBothLanguages() {
		var english = item(Locale.ENGLISH, 0);
		var chinese = item(Locale.SIMPLIFIED_CHINESE, 0);

		assertTrue(english.summary().endsWith("Verdict: no effect shown; stopped."), english.summary());
		assertTrue(chinese.summary().endsWith("结论：未见效果；已停止。"), chinese.summary());
		assertEquals(new Block.State("no effect shown; stopped", Block.Tone.NEUTRAL), english.details().getFirst());
		var said = assertInstanceOf(Block.Paragraph.class, chinese.details().get(1)).text();
		assertTrue(said.endsWith("lin 于 2026年5月25日 选择停止。理由：“too costly”"), said);
		assertTrue((english + " " + chinese).indexOf('<') < 0);
	}

	@Test
	void drawsTheIterationsOfAServiceInTheirOrderOnOneLine() {
		var line = assertInstanceOf(Block.Work.class, section(Locale.ENGLISH).blocks().getFirst());

		assertEquals("Iterations of Shop", line.title());
		assertEquals(List.of("1 · delivery", "2 · delivery"), line.pieces().stream().map(Block.Piece::what).toList());
		assertEquals(List.of("–", "no. 1"), line.pieces().stream().map(Block.Piece::who).toList());
		assertEquals(List.of("no effect shown; stopped", "draft"), line.pieces().stream().map(Block.Piece::state).toList());
		assertEquals(
				List.of("listening", "baseline", "action", "follow-up", "verdict: no effect shown", "stopped"),
				line.pieces().getFirst().phases().stream().map(Block.Phase::name).toList());
		assertEquals(
				List.of("listening", "baseline", "action", "follow-up"),
				line.pieces().getLast().phases().stream().map(Block.Phase::name).toList());
		assertEquals(
				List.of(
						ShopExample.START, ShopExample.BASELINE.from(), ShopExample.ACTION, ShopExample.FOLLOW_UP.from(), ShopExample.END,
						ShopExample.END),
				line.pieces().getFirst().phases().stream().map(Block.Phase::from).toList());
	}

	@Test
	void theWindowShowsTheSameLineWithEachImprovement() {
		var line = section(Locale.ENGLISH).blocks().getFirst();
		var items = chapter(Locale.ENGLISH).items(Scope.ALL);

		assertEquals(2, items.size());
		items.forEach(item -> assertEquals(line, item.details().getLast()));
	}

	@Test
	void putsChoicesAndHistoryIntoTheData() {
		var section = section(Locale.ENGLISH);
		var first = plans.improvements().getFirst().id();

		var improvements = list(section, "improvements");
		assertNull(improvements.getFirst().get("follows"));
		assertEquals(List.of(), improvements.getFirst().get("history"));
		assertEquals(first, improvements.getLast().get("follows"));
		assertEquals(
				"[{improvement=" + first + ", start=2026-03-30, verdict=no effect shown, effect=-0.03, low=-0.08, high=0.02, n=1204,"
						+ " choice=stop}]",
				String.valueOf(improvements.getLast().get("history")));
		var adjustment = list(section, "adjustments").getFirst();
		assertEquals(List.of("id", "improvement", "after", "choice", "reason", "by", "at"), List.copyOf(adjustment.keySet()));
		assertEquals("stop", adjustment.get("choice"));
		assertEquals("no effect shown", adjustment.get("after"));
		assertEquals("2026-05-25T12:00:00Z", adjustment.get("at"));
	}

	@Test
	void saysWhatTheVerdictSuggestsWhereNothingIsChosen() {
		chain.verdict(ShopExample.verdict(plans.improvements().getLast(), Outcome.WORKED));

		var item = item(Locale.ENGLISH, 1);

		assertTrue(item.summary().endsWith("Verdict: worked."), item.summary());
		var said = assertInstanceOf(Block.Paragraph.class, item.details().get(1)).text();
		assertTrue(said.endsWith("Nothing is chosen yet; the verdict suggests to standardise."), said);
	}

	@Test
	void inALongRegisterAPageShowsWhatLiesAroundItAndTellsTheNewestAttempts() {
		var first = plans.improvements().getFirst();
		for (var number = 0; number < 30; number++) {
			var more = new Improvement(
					"more-" + number, first.title(), first.decision(), first.goal(), first.owner(), first.schedule(), first.budget(),
					first.actions(), first.plan(), null, first.entry());
			plans.add(more, Acts.RUN, "lin");
			chain.verdict(ShopExample.verdict(more, Outcome.NO_EFFECT_SHOWN));
		}

		var page = item(Locale.ENGLISH, 1);

		var line = assertInstanceOf(Block.Work.class, page.details().getLast());
		assertEquals("Iterations of Shop: 24 of 32, those around this one", line.title());
		assertEquals(24, line.pieces().size());
		var told = decision(page).details().stream().map(Block::toString).toList();
		assertTrue(told.get(2).contains("25 more attempts on the same indicator came before these."), told.get(2));
		assertEquals(6, told.stream().filter(block -> block.contains("Tried before, from")).count());
	}

	private void turn(LocalDate action) {
		for (var step = 0; step < 3; step++) {
			var proposing = new Proposing(plans, chain, ShopExample.turn(action), ShopExample.clock(ShopExample.END));
			proposing.goals();
			proposing.decisions();
			proposing.improvements();
		}
	}

	private PlanChapter chapter(Locale locale) {
		return new PlanChapter(plans, chain, ShopExample.scorings(), ShopExample.wording(locale));
	}

	private Section section(Locale locale) {
		return chapter(locale).section();
	}

	private Block.Item item(Locale locale, int at) {
		return chapter(locale).items(Scope.ALL).get(at);
	}

	private static Block.Item decision(Block.Item improvement) {
		return improvement.details().stream()
				.filter(Block.Item.class::isInstance)
				.map(Block.Item.class::cast)
				.filter(item -> item.anchor().startsWith(Anchors.decision("")))
				.findFirst()
				.orElseThrow();
	}

	@SuppressWarnings("unchecked") // what the chapter puts there
	private static List<Map<String, @Nullable Object>> list(Section section, String key) {
		return (List<Map<String, @Nullable Object>>) section.data().get(key);
	}
}
