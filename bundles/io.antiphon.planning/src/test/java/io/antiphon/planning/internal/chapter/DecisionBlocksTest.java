package io.antiphon.planning.internal.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.testkit.FakeChain;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Block.Tone;
import io.antiphon.wording.Section;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionBlocksTest {

	private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
	private static final Phrase WHY = Phrase.valueOf("it hurts most");
	private static final Finding FOUND = ShopExample.painPoint("delivery", "late");

	private final DocumentPlans plans = ShopExample.plans();
	private final FakeChain chain =
			ShopExample.chain(List.of(FOUND), FakeSource.share().during(ShopExample.DAYS, 0.4, 10));

	@Test
	void showsEachOptionWithItsScoresItsPlaceAndWhatItIsSaidToBring() {
		plans.add(couriers(3).choosing("hire", WHY, "lin", AT), Acts.CHANGE, "lin");

		var table = table(Locale.ENGLISH);

		assertEquals(
				List.of("Option", "Place", "Reach", "Impact", "Confidence (%)", "Effort (person-months)", "RICE score", "Expected effects"),
				table.header());
		assertEquals(
				List.of(
						"Hire couriers (chosen)", "1", "450", "3 (massive)", "100 (high)", "2", "675",
						"complaints (delivery): −5 points (−8 to −2 points) – pilot in May"),
				texts(table, 0));
		assertEquals(List.of("Send lockers", "2", "800", "1 (medium)", "50 (low)", "1", "400", "–"), texts(table, 1));
		assertEquals(List.of("Do nothing", "–", "–", "–", "–", "–", "–", "–"), texts(table, 2));
		assertEquals(new Cell("450", true, Anchors.finding(FOUND.id())), table.rows().getFirst().get(2));
	}

	@Test
	void saysWhatOneStepWouldChangeAndElseThatTheChoiceHolds() {
		plans.add(couriers(3).choosing("hire", WHY, "lin", AT), Acts.CHANGE, "lin");

		assertEquals(
				"Scored by RICE. First is \"Hire couriers\". It would be \"Send lockers\" if Impact of \"Send lockers\" were 2 instead of 1."
						+ " It would be \"Send lockers\" if Effort (person-months) of \"Send lockers\" were 0.5 instead of 1."
						+ " Not ranked: \"Do nothing\", for want of Reach, Impact, Confidence (%), Effort (person-months).",
				said(Locale.ENGLISH, "Scored by"));

		plans.add(renamed(couriers(3), "sure", 80).choosing("hire", WHY, "lin", AT), Acts.CHANGE, "lin");

		assertTrue(paragraphs(item(Locale.ENGLISH, 1)).stream()
				.anyMatch(text -> text.contains("First is \"Hire couriers\". The choice holds if any score moves by one.")));
	}

	@Test
	void saysInChineseWhatOneStepWouldChange() {
		plans.add(couriers(3).choosing("hire", WHY, "lin", AT), Acts.CHANGE, "lin");

		assertTrue(said(Locale.SIMPLIFIED_CHINESE, "按 RICE 评分").startsWith(
				"按 RICE 评分。排在第一的是“Hire couriers”。如果“Send lockers”的“影响”是 2 而不是 1，排在第一的就会是“Send lockers”。"));
		assertTrue(said(Locale.SIMPLIFIED_CHINESE, "按 RICE 评分").endsWith("未排名：“不采取行动”，缺少触达人数、影响、信心（%）、投入（人月）。"));
	}

	@Test
	void saysWhereSomethingElseWasChosenThanTheScoresSay() {
		plans.add(couriers(3).choosing(Decision.NOTHING, WHY, "lin", AT), Acts.CHANGE, "lin");

		assertTrue(
				said(Locale.ENGLISH, "Scored by").contains("First by these scores would be \"Hire couriers\"; something else was chosen."));
		assertEquals("Do nothing (chosen)", texts(table(Locale.ENGLISH), 2).getFirst());
	}

	@Test
	void tellsWhereScoresComeFromThatLinkToNothing() {
		plans.add(couriers(3).choosing("hire", WHY, "lin", AT), Acts.CHANGE, "lin");

		assertEquals("Where the scores of \"Hire couriers\" come from: Impact: asked 20 customers", said(Locale.ENGLISH, "Where"));
	}

	@Test
	void tellsByWhomAndWhenItWasDecidedOrProposed() {
		plans.add(couriers(3), Acts.CHANGE, "lin");
		plans.add(renamed(couriers(3), "other", 50).choosing("hire", WHY, "mei", AT), Acts.CHANGE, "mei");

		assertEquals("Proposed on 1 Mar 2026 by lin.", paragraphs(item(Locale.ENGLISH, 0)).getFirst());
		assertEquals(new Block.State("nobody has decided yet", Tone.NEUTRAL), item(Locale.ENGLISH, 0).details().getFirst());
		assertTrue(item(Locale.ENGLISH, 0).title().startsWith("Proposed decision: "));
		assertEquals("Decided on 1 Mar 2026 by mei.", paragraphs(item(Locale.ENGLISH, 1)).getFirst());
	}

	@Test
	void leadsFromADecisionToTheOneInItsPlaceAndBack() {
		plans.add(couriers(3).choosing("hire", WHY, "lin", AT), Acts.CHANGE, "lin");
		plans.add(renamed(couriers(3), "later", 50).choosing("lockers", WHY, "mei", AT).superseding("couriers"), Acts.CHANGE, "mei");

		var before = item(Locale.ENGLISH, 0);
		var after = item(Locale.ENGLISH, 1);

		assertEquals(new Block.State("superseded", Tone.NEUTRAL), before.details().getFirst());
		assertEquals(
				new Block.Links("Superseded by", List.of(Cell.link("Decision: Hire couriers → Send lockers", Anchors.decision("later")))),
				before.details().get(1));
		assertEquals(
				new Block.Links("Takes the place of", List.of(Cell.link("Decision: Hire couriers", Anchors.decision("couriers")))),
				after.details().getFirst());
	}

	@Test
	void ofACircleEachIsToldOnce() {
		plans.add(couriers(3).choosing("hire", WHY, "lin", AT).superseding("later"), Acts.CHANGE, "lin");
		plans.add(renamed(couriers(3), "later", 50).choosing("lockers", WHY, "mei", AT).superseding("couriers"), Acts.CHANGE, "mei");

		assertEquals(2, items(Locale.ENGLISH).size());
	}

	@Test
	void showsScoresByAMethodThatIsNotHereWithoutAPlace() {
		var gone = proposal("couriers", "com.example.gone", new Option("hire", WHY, List.of(new Score("charm", 7, "me")), List.of()));
		plans.add(gone, Acts.CHANGE, "lin");

		assertEquals(List.of("Option", "charm", "Expected effects"), table(Locale.ENGLISH).header());
		assertEquals(List.of("it hurts most", "7", "–"), texts(table(Locale.ENGLISH), 0));
		assertEquals(
				"The options were scored by com.example.gone, which is not installed here or failed: nothing is ranked.",
				said(Locale.ENGLISH, "The options"));
	}

	@Test
	void drawsWhatOptionsTradeOffAndNamesThoseThatSayNothingOfOneOfTheTwo() {
		var fewer = new ExpectedEffect("complaints/delivery", -0.05, -0.08, -0.02, "pilot in May");
		var more = new ExpectedEffect("complaints/site", 0.01, null, null, "");
		var hire = new Option("hire", Phrase.valueOf("Hire couriers"), List.of(), List.of(fewer, more));
		var wait = new Option("wait", Phrase.valueOf("Wait"), List.of(), List.of(fewer));
		plans.add(plain("couriers").between(List.of(hire, wait), "", Map.of()), Acts.CHANGE, "lin");

		var drawn = item(Locale.ENGLISH, 0).details().stream().filter(Block.TradeOff.class::isInstance).toList();

		assertEquals(
				List.of(new Block.TradeOff(
						"What is expected: complaints (delivery) against complaints (site)",
						new Block.Axis("complaints (delivery)", "points", true), new Block.Axis("complaints (site)", "points", true),
						List.of(new Block.Choice(
								"Hire couriers", new Block.Change(-0.05, new Block.Range(-0.08, -0.02)), new Block.Change(0.01, null))))),
				drawn);
		assertEquals("Not in the picture, for want of one of the two: Wait", said(Locale.ENGLISH, "Not in the picture"));
	}

	@Test
	void drawsNothingWhereOnlyOneIndicatorIsNamed() {
		plans.add(couriers(3), Acts.CHANGE, "lin");

		assertTrue(item(Locale.ENGLISH, 0).details().stream().noneMatch(Block.TradeOff.class::isInstance));
	}

	@Test
	void leavesOutWhatADecisionHasNot() {
		var bare = new Decision("bare", WHY, List.of(), WHY, List.of(), "lin", AT)
				.between(List.of(new Option("hire", WHY, List.of(), List.of())), "rice", Map.of());
		plans.add(bare, Acts.CHANGE, "lin");

		var item = items(Locale.ENGLISH).getFirst();

		assertTrue(item.details().stream().noneMatch(Block.Links.class::isInstance), item::toString);
		assertTrue(paragraphs(item).stream().noneMatch(text -> text.startsWith("Not chosen")), item::toString);
		assertTrue(!table(Locale.ENGLISH).header().contains("Place"));
	}

	@Test
	void namesTheWeightsThatPeopleSaidAndTheQuadrant() {
		var hire = new Option("hire", Phrase.valueOf("Hire"), List.of(new Score("impact", 9, ""), new Score("effort", 8, "")), List.of());
		var few = new Option("few", Phrase.valueOf("Few"), List.of(new Score("impact", 2, ""), new Score("effort", 1, "")), List.of());
		plans.add(plain("couriers").between(List.of(hire, few), "impact-effort", Map.of("impact", 2.0, "gone", 3.0)), Acts.CHANGE, "lin");

		assertTrue(said(Locale.ENGLISH, "Scored by").startsWith(
				"Scored by Impact and effort, weighted: Impact × 2. First is \"Hire\". That stays so if any score moves by one."));
		assertEquals(List.of("Hire", "1", "9", "8", "10", "big bet", "–"), texts(table(Locale.ENGLISH), 0));
	}

	@Test
	void writesAllOfADecisionIntoLoopJson() {
		var decided = couriers(3).choosing("hire", WHY, "lin", AT).superseding("before");

		var data = PlanData.decision(decided, ShopExample.wording(Locale.ENGLISH));

		assertEquals(
				List.of(
						"id", "chosen", "notChosen", "rationale", "findings", "state", "by", "at", "method", "weights", "options",
						"chosenOption",
						"supersedes", "question"),
				List.copyOf(data.keySet()));
		assertEquals("decided", data.get("state"));
		assertEquals("2026-03-01T10:00:00Z", data.get("at"));
		assertEquals("before", data.get("supersedes"));
		var options = (List<?>) data.get("options");
		assertEquals(
				"{id=hire, title=Hire couriers, scores=[{criterion=reach, value=450.0, source=" + FOUND.id() + "},"
						+ " {criterion=impact, value=3.0, source=asked 20 customers}, {criterion=confidence, value=100.0, source=},"
						+ " {criterion=effort, value=2.0, source=}], effects=[{indicator=complaints/delivery, change=-0.05, low=-0.08,"
						+ " high=-0.02, source=pilot in May}]}",
				options.getFirst().toString());
		assertEquals("{id=nothing, title=Do nothing, scores=[], effects=[]}", options.getLast().toString());
	}

	/** Two ways to answer late deliveries. */
	private static Decision couriers(double impact) {
		var scores = List.of(
				new Score("reach", 450, FOUND.id()), new Score("impact", impact, "asked 20 customers"), new Score("confidence", 100, ""),
				new Score("effort", 2, ""));
		var effect = new ExpectedEffect("complaints/delivery", -0.05, -0.08, -0.02, "pilot in May");
		return plain("couriers").between(
				List.of(new Option("hire", Phrase.valueOf("Hire couriers"), scores, List.of(effect)), lockers(50)), "rice", Map.of());
	}

	private static Option lockers(double confidence) {
		var scores = List.of(
				new Score("reach", 800, ""), new Score("impact", 1, ""), new Score("confidence", confidence, ""),
				new Score("effort", 1, ""));
		return new Option("lockers", Phrase.valueOf("Send lockers"), scores, List.of());
	}

	private static Decision plain(String id) {
		return new Decision(id, Phrase.valueOf("Hire couriers"), List.of(), WHY, List.of(FOUND.id()), "lin", AT);
	}

	private static Decision proposal(String id, String method, Option option) {
		return plain(id).between(List.of(option), method, Map.of());
	}

	/** The same under another id, with lockers of another reach. */
	private static Decision renamed(Decision decision, String id, double reach) {
		var lockers = lockers(50);
		var fewer = lockers.scores().stream()
				.map(score -> score.criterion().equals("reach") ? new Score("reach", reach, "") : score)
				.toList();
		var options = List.of(decision.options().getFirst(), new Option(lockers.id(), lockers.title(), fewer, List.of()));
		return plain(id).between(options, decision.method(), decision.weights());
	}

	private List<Block.Item> items(Locale locale) {
		return section(locale).blocks().stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast).toList();
	}

	private Block.Item item(Locale locale, int at) {
		return items(locale).get(at);
	}

	private Block.Table table(Locale locale) {
		return item(locale, 0).details().stream()
				.filter(Block.Table.class::isInstance)
				.map(Block.Table.class::cast)
				.findFirst()
				.orElseThrow();
	}

	private static List<String> texts(Block.Table table, int row) {
		return table.rows().get(row).stream().map(cell -> cell.text().replace('\u00a0', ' ')).toList();
	}

	private String said(Locale locale, String begins) {
		return paragraphs(item(locale, 0)).stream().filter(text -> text.startsWith(begins)).findFirst().orElseThrow();
	}

	private static List<String> paragraphs(Block.Item item) {
		return item.details().stream()
				.filter(Block.Paragraph.class::isInstance)
				.map(block -> ((Block.Paragraph) block).text().replace('\u00a0', ' '))
				.toList();
	}

	private Section section(Locale locale) {
		return new PlanChapter(plans, chain, ShopExample.scorings(), ShopExample.wording(locale)).section();
	}
}
