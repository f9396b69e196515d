package io.antiphon.planning.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Improvement;
import io.antiphon.loop.Phrase;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.New;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Editor.Saving.Refused;
import io.antiphon.planning.Editor.Saving.Saved;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.PlanningVocabularyComponent;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.carrying.Carrying;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.spi.FrozenRecords.Unread;
import io.antiphon.store.changes.Revisions.Step;
import io.antiphon.store.changes.Shelf.Next;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.InMemoryDrafts;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is taken back into a state that nobody could have saved, and why is said. */
class UndoingTest {

	private static final Locale EN = Locale.ENGLISH;

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final Access lin = door.access();
	private final DocumentPlans plans = ShopExample.plans(documents, door, ShopExample.END);
	private final FakeChain chain = ShopExample.chain(
			List.of(ShopExample.painPoint("delivery", "late")), FakeSource.share().during(ShopExample.DAYS, 0.4, 10));
	private final Editor editor = new Editing(
			plans, new InMemoryDrafts(), new Carrying(plans, chain, ShopExample.clock(ShopExample.END)), chain, ShopExample.scorings(),
			Vocabularies.of(new PlanningVocabularyComponent()::texts), ShopExample.clock(ShopExample.END));
	private String improvement;

	@BeforeEach
	void write() {
		improvement = saved(editor.begin(New.IMPROVEMENT, lin, EN), "title", "Deliver by eight", "start", "2026-05-01", "due", "2026-06-01")
				.subject();
	}

	private Saved saved(Sheet sheet, String... keysAndValues) {
		var typed = new HashMap<>(sheet.typed());
		for (var at = 0; at < keysAndValues.length; at += 2) {
			assertTrue(typed.containsKey(keysAndValues[at]), keysAndValues[at]);
			typed.put(keysAndValues[at], keysAndValues[at + 1]);
		}
		return assertInstanceOf(Saved.class, editor.save(sheet, typed, lin, EN));
	}

	private Saved saved(String subject, String... keysAndValues) {
		return saved(editor.open(subject, lin, EN).orElseThrow(), keysAndValues);
	}

	private Saved action(String... keysAndValues) {
		return saved(editor.beginAction(improvement, lin, EN), keysAndValues);
	}

	private Improvement now() {
		return plans.improvement(improvement).orElseThrow();
	}

	/** What is said where taking a change back is refused, which leaves everything as it is. */
	private String refused(Saving change) {
		var before = List.of(plans.improvements(), plans.goals(), plans.decisions());
		var writes = documents.writes();
		var sentence = assertInstanceOf(Refused.class, editor.undo(assertInstanceOf(Saved.class, change).change(), lin, EN)).sentence();

		assertEquals(before, List.of(plans.improvements(), plans.goals(), plans.decisions()));
		assertEquals(writes, documents.writes());
		var chinese = assertInstanceOf(
				Refused.class, editor.undo(assertInstanceOf(Saved.class, change).change(), lin, Locale.SIMPLIFIED_CHINESE)).sentence();
		assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
		return sentence;
	}

	@Test
	void aFirstDayIsNotTakenBackBehindTheDayOnWhichItIsDueNow() {
		var start = saved(improvement, "start", "2026-01-01");
		saved(improvement, "due", "2026-02-01");

		assertEquals(
				"Deliver by eight: it would be due before it begins. Nothing was written.\n"
						+ "Changed since: move Deliver by eight to 1 Feb 2026.",
				refused(start));
	}

	@Test
	void neitherIsThatOfAnAction() {
		action("title", "Train", "start", "2026-05-01", "due", "2026-06-01");
		var start = saved(improvement + "/a1", "start", "2026-01-01");
		saved(improvement + "/a1", "due", "2026-02-01");

		assertTrue(refused(start).startsWith("Train: it would be due before it begins."));
	}

	@Test
	void theBudgetStaysWhereAnActionCostsSomething() {
		var budget = saved(improvement, "planned", "20000", "currency", "EUR");
		action("title", "Buy vans", "cost", "12");

		assertTrue(refused(budget).startsWith("Buy vans: An action costs something and the improvement has no currency."));
	}

	@Test
	void actionsDoNotWaitForEachOtherByTakingBack() {
		action("title", "Train");
		action("title", "Buy vans", "after", "a1");
		var free = saved(improvement + "/a2", "after", "");
		saved(improvement + "/a1", "after", "a2");

		assertTrue(refused(free).contains("circle"));
	}

	@Test
	void anActionThatAnotherWaitsForIsNotTakenBack() {
		var train = action("title", "Train");
		action("title", "Buy vans");
		saved(improvement + "/a2", "after", "a1");

		assertTrue(refused(train).contains("\"Buy vans\""));
	}

	@Test
	void aTargetIsNotTakenBackBehindTheTestPlanThatWasFrozenWithIt() {
		var goal = saved(editor.begin(New.GOAL, lin, EN), "indicator", "complaints/delivery", "target", "30").subject();
		var changed = saved(goal, "target", "15");
		saved(improvement, "goal", goal, "start", ShopExample.ACTION.toString());
		assertInstanceOf(Freezing.Frozen.class, plans.freeze(improvement, lin));

		assertTrue(refused(changed).contains("A frozen test plan rests on this goal"));
		assertEquals(0.15, plans.goal(goal).orElseThrow().target(), 1e-12);
	}

	@Test
	void aGoalStaysWhereAnImprovementRestsOnIt() {
		var goal = saved(editor.begin(New.GOAL, lin, EN), "indicator", "complaints/delivery", "target", "30");
		saved(improvement, "goal", goal.subject());

		assertTrue(refused(goal).contains("an improvement rests on it"));
	}

	@Test
	void takingAnActionOutIsNotTakenBackOnceAnotherWasAddedAndThatOneIsNamed() {
		action("title", "Train");
		action("title", "Buy vans");
		var out = editor.leaveOut(improvement + "/a1", lin, EN);
		action("title", "Hire");

		assertEquals("lin changed the same since: \"Hire\". Nothing was written.", refused(out));
	}

	@Test
	void takingTheOnlyActionOutIsNotTakenBackOnceAnotherWasAddedAndThatOneIsNamed() {
		action("title", "Train");
		var out = editor.leaveOut(improvement + "/a1", lin, EN);
		action("title", "Hire");

		assertTrue(refused(out).contains("\"Hire\""));
	}

	@Test
	void anOptionIsNotTakenBackOnceAnotherWasAddedAndThatOneIsNamed() {
		var decision = saved(editor.begin(New.DECISION, lin, EN), "title", "How?").subject();
		var option = saved(editor.beginOption(decision, lin, EN), "title", "Vans");
		saved(editor.beginOption(decision, lin, EN), "title", "Bicycles");

		assertTrue(refused(option).contains("\"Bicycles\""), refused(option));
	}

	@Test
	void whatMeetsAnotherChangeNamesTheActionAndTheField() {
		action("title", "Train", "due", "2026-05-01");
		var due = saved(improvement + "/a1", "due", "2026-05-08");
		saved(improvement + "/a1", "due", "2026-05-15");

		assertEquals("lin changed the same since: Train, Due. Nothing was written.", refused(due));
	}

	@Test
	void whatNobodyCanReadTakesNothingElseWithIt() {
		var content = documents.lying(DocumentPlans.IMPROVEMENT, improvement).content();
		documents.put("save", "mallory", null, List.of(new Next(
				DocumentPlans.IMPROVEMENT, improvement, content.replace("2026-06-01", "2025-06-01"), 2,
				List.of(new Step("schedule/due", "\"2026-06-01\"", "\"2025-06-01\"")))));
		var other = saved(editor.begin(New.IMPROVEMENT, lin, EN), "title", "Answer sooner").subject();

		assertEquals(List.of(other), plans.improvements().stream().map(Improvement::id).toList());
		assertEquals(List.of(Phrase.valueOf("Answer sooner")), plans.revisions().all(DocumentPlans.IMPROVEMENT, Improvement.class).stream()
				.map(one -> one.document().title())
				.toList());
		assertEquals(
				List.of(new Unread(DocumentPlans.IMPROVEMENT, improvement)), plans.unreadable());
		assertInstanceOf(Saved.class, editor.undo(2, lin, EN));
		assertEquals(List.of(), plans.unreadable());
		assertEquals("2026-06-01", String.valueOf(now().schedule().due()));
	}
}
