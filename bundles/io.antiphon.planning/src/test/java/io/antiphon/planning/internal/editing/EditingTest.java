package io.antiphon.planning.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Action;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.TestPlan.Looks;
import io.antiphon.planning.Editor;
import io.antiphon.planning.Editor.Clash;
import io.antiphon.planning.Editor.New;
import io.antiphon.planning.Editor.Saving;
import io.antiphon.planning.Editor.Saving.Conflict;
import io.antiphon.planning.Editor.Saving.Refused;
import io.antiphon.planning.Editor.Saving.Saved;
import io.antiphon.planning.Sheet;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.PlanningVocabularyComponent;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.carrying.Carrying;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.testkit.FakeChain;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.InMemoryDrafts;
import io.antiphon.testkit.OpenDoor;
import io.antiphon.wording.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingTest {

	private static final Locale EN = Locale.ENGLISH;
	private static final String INDICATOR = "complaints/delivery";

	private final InMemoryDocuments documents = new InMemoryDocuments();
	private final InMemoryDrafts drafts = new InMemoryDrafts();
	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final Access lin = door.access();
	private final Access wang = door.access("wang", Purpose.IMPROVE_SERVICE);
	private final DocumentPlans plans = ShopExample.plans(documents, door, ShopExample.END);
	private final FakeChain chain = ShopExample.chain(
			List.of(ShopExample.painPoint("delivery", "late")), FakeSource.share().during(ShopExample.DAYS, 0.4, 10));
	private final Editor editor = new Editing(
			plans, drafts, new Carrying(plans, chain, clock()), chain, ShopExample.scorings(),
			Vocabularies.of(new PlanningVocabularyComponent()::texts), clock());
	private String improvement;

	private static Clock clock() {
		return ShopExample.clock(ShopExample.END);
	}

	@BeforeEach
	void write() {
		var goal = editor.begin(New.GOAL, lin, EN);
		assertInstanceOf(Saved.class, save(goal, lin, "indicator", INDICATOR, "target", "30", "due", "24 May 2026"));
		var sheet = editor.begin(New.IMPROVEMENT, lin, EN);
		var saved = assertInstanceOf(
				Saved.class,
				save(sheet, lin, "title", "Deliver by eight", "goal", goal.subject(), "start", ShopExample.ACTION.toString(), "owner",
						"Chen"));
		improvement = saved.subject();
	}

	private Saving save(Sheet sheet, Access access, String... keysAndValues) {
		return editor.save(sheet, typed(sheet, keysAndValues), access, EN);
	}

	private static Map<String, String> typed(Sheet sheet, String... keysAndValues) {
		var typed = new HashMap<>(sheet.typed());
		for (var at = 0; at < keysAndValues.length; at += 2) {
			assertTrue(typed.containsKey(keysAndValues[at]), keysAndValues[at]);
			typed.put(keysAndValues[at], keysAndValues[at + 1]);
		}
		return typed;
	}

	private Sheet sheet(String subject, Access access) {
		return editor.open(subject, access, EN).orElseThrow();
	}

	private Improvement now() {
		return plans.improvement(improvement).orElseThrow();
	}

	private Map<String, String> problems(String subject, String... keysAndValues) {
		var sheet = sheet(subject, lin);
		return sheet.problems(typed(sheet, keysAndValues));
	}

	@Test
	void setsAGoalOnWhatIsMeasuredAndPlansAnImprovementWithADraftOfItsTestPlan() {
		var goal = plans.goals().getFirst();

		assertEquals(0.3, goal.target(), 1e-12);
		assertEquals(0.4, goal.baseline().value(), 1e-12);
		assertEquals(LocalDate.of(2026, 5, 24), goal.due());
		assertEquals("Chen", now().owner());
		assertEquals(INDICATOR, now().plan().indicator());
		assertEquals(ShopExample.ACTION, now().plan().followUp().from());
		assertEquals("fake.method", now().plan().method());
		assertEquals(Improvement.Origin.PERSON, now().entry().origin());
	}

	@Test
	void tellsBesideEachFieldWhatIsWrongAndLosesNothing() {
		var problems = problems(
				improvement, "title", "长".repeat(10_000), "start", "2026-05-12", "due", "2026-05-05", "planned", "20,000", "effort",
				"much");

		assertEquals(Set.of("title", "due", "currency", "effort"), problems.keySet());
		assertEquals("10,000 characters: at most 200 fit into a title. Put the rest into the words about it.", problems.get("title"));
		var sheet = sheet(improvement, lin);
		var refused = assertInstanceOf(Refused.class, save(sheet, lin, "title", ""));
		assertEquals(Map.of("title", "Give it a title."), refused.problems());
		assertEquals("Deliver by eight", now().title().written());
	}

	@Test
	void namesAnOwnerWhoLeft() {
		assertEquals(Map.of(), problems(improvement));
		assertInstanceOf(Saved.class, editor.note("Chen", LocalDate.of(2026, 5, 1), lin, EN));

		assertEquals(
				Map.of("owner", "Chen has not been here since 1 May 2026: name somebody else."), problems(improvement));
		var owner = sheet(improvement, lin).fields().stream().filter(field -> field.key().equals("owner")).findFirst().orElseThrow();
		assertFalse(owner.options().contains(new Sheet.Option("Chen", "Chen")));
	}

	@Test
	void keepsWhatIsTypedLetterByLetterForWhoTypesIt() {
		var sheet = sheet(improvement, lin);
		editor.keep(improvement, sheet.on(), typed(sheet, "title", "Deliver by ei"), lin);

		assertEquals("Deliver by ei", sheet(improvement, lin).typed().get("title"));
		assertTrue(sheet(improvement, lin).drafted());
		assertFalse(sheet(improvement, wang).drafted());
		assertEquals(List.of("Deliver by ei"), editor.unsaved(lin, EN).stream().map(one -> one.title()).toList());
		assertInstanceOf(Saved.class, save(sheet(improvement, lin), lin, "title", "Deliver by nine"));
		assertEquals(List.of(), editor.unsaved(lin, EN));
	}

	@Test
	void putsBothBesideEachOtherWhereSomebodyElseWasQuicker() {
		var draft = sheet(improvement, lin);
		editor.keep(improvement, draft.on(), typed(draft, "title", "Deliver by nine", "owner", "Zhou"), lin);
		assertInstanceOf(Saved.class, save(sheet(improvement, wang), wang, "owner", "Li", "due", "2026-05-20"));

		var again = sheet(improvement, lin);
		var conflict = assertInstanceOf(Conflict.class, editor.save(again, again.typed(), lin, EN));

		assertEquals("wang", conflict.by());
		assertEquals(
				List.of(
						new Clash("title", "Title", "Deliver by eight", "Deliver by eight", "Deliver by nine", false),
						new Clash("owner", "Owner", "Chen", "Li", "Zhou", true),
						new Clash("due", "Due", "", "2026-05-20", "", false)),
				conflict.clashes());
		assertEquals("Li", now().owner());
		assertInstanceOf(
				Saved.class, editor.save(conflict.now(), typed(conflict.now(), "due", "2026-05-20", "owner", "Zhou"), lin, EN));
		assertEquals(List.of("Deliver by nine", "Zhou"), List.of(now().title().written(), now().owner()));
		assertEquals(LocalDate.of(2026, 5, 20), now().schedule().due());
	}

	@Test
	void writesActionsThatWaitForEachOther() {
		assertInstanceOf(Saved.class,
				save(editor.beginAction(improvement, lin, EN), lin, "title", "Train the drivers", "due", "5 May 2026"));
		assertInstanceOf(
				Saved.class,
				save(
						editor.beginAction(improvement, lin, EN), lin, "title", "Buy vans", "after", "a1", "checklist", "[x] ask\nsign",
						"blocker", "no money"));

		var second = now().actions().get(1);
		assertEquals(List.of("a1"), second.after());
		assertEquals(List.of(new Action.Check("ask", true), new Action.Check("sign", false)), second.checklist());
		assertEquals(
				Map.of("after", "They would wait for each other in a circle, over \"Buy vans\"."),
				problems(improvement + "/a1", "after", "a2"));
		assertEquals(Map.of("cost", "The improvement has no currency yet: give it one first."),
				problems(improvement + "/a1", "cost", "12"));
	}

	@Test
	void aSheetIsSavedWhereOnlyWhatIsNotOnItWasChangedMeanwhile() {
		writeActions("Training", "Buy vans");
		var training = sheet(improvement + "/a1", lin);
		save(sheet(improvement + "/a2", wang), wang, "owner", "Li");

		assertInstanceOf(Saved.class, save(training, lin, "owner", "Zhou"));

		assertEquals(List.of("Zhou", "Li"), now().actions().stream().map(Action::owner).toList());
	}

	@Test
	void saysWhatCanBeUndoneInWords() {
		save(editor.beginAction(improvement, lin, EN), lin, "title", "Training");
		var action = improvement + "/a1";

		assertEquals("move Training to 12 May 2026", label(save(sheet(action, lin), lin, "due", "12.5.2026")));
		assertEquals("give Training to Chen", label(save(sheet(action, lin), lin, "owner", "Chen")));
		assertEquals("Training: done", label(save(sheet(action, lin), lin, "state", "DONE")));
		assertEquals(
				"move Training to 13 May 2026 – 15 May 2026",
				label(editor.change(Map.of(action, Map.of("start", "13.5.2026", "due", "15.5.2026")), lin, EN)));
		assertEquals("add Buy vans", label(save(editor.beginAction(improvement, lin, EN), lin, "title", "Buy vans")));
		assertEquals("take out Buy vans", label(editor.leaveOut(improvement + "/a2", lin, EN)));
		var budget = save(sheet(improvement, lin), lin, "planned", "20000", "currency", "eur", "risk", "HIGH");
		assertEquals("change Deliver by eight: Spent, Currency, Budget, Risk", label(budget));
		assertEquals(new Budget(20_000, 0, "EUR"), now().budget());
		assertEquals(
				List.of("Training, State: open → done", "State: planned → under way"),
				editor.history(improvement, EN).get(4).details());
	}

	@Test
	void theHistoryTellsNothingOfWhatWasEmptyAndStaysSo() {
		save(editor.beginAction(improvement, lin, EN), lin, "title", "Training");

		editor.leaveOut(improvement + "/a1", lin, EN);

		assertEquals(
				List.of("Training, State: open → –", "Training, Title: Training → –"),
				editor.history(improvement, EN).getFirst().details());
	}

	@Test
	void theHistoryCallsActionsThatAreWaitedForByTheirTitles() {
		save(editor.beginAction(improvement, lin, EN), lin, "title", "Training");
		save(editor.beginAction(improvement, lin, EN), lin, "title", "Buy vans");
		save(sheet(improvement + "/a2", lin), lin, "after", "a1", "checklist", "[x] ask\nsign");

		var details = editor.history(improvement, EN).getFirst().details();

		assertEquals(List.of("Buy vans, Waits for: – → Training", "Buy vans, Checklist: – → ✓ ask, sign"), details);
	}

	private static String label(Saving saving) {
		return assertInstanceOf(Saved.class, saving).label();
	}

	@Test
	void setsOneFieldOfSeveralThingsAtOnceOrOfNone() {
		var other = assertInstanceOf(Saved.class, save(editor.begin(New.IMPROVEMENT, lin, EN), lin, "title", "Other")).subject();

		var saved = assertInstanceOf(Saved.class, editor.set(List.of(improvement, other), "department", "Delivery", lin, EN));

		assertEquals("change 2 improvements", saved.label());
		assertEquals("Delivery", plans.improvement(other).orElseThrow().entry().department());
		assertInstanceOf(Saved.class, editor.undo(saved.change(), lin, EN));
		assertEquals(null, plans.improvement(other).orElseThrow().entry().department());
		assertInstanceOf(Refused.class, editor.set(List.of(improvement, other), "due", "1.1.2020", lin, EN));
		assertEquals(null, plans.improvement(other).orElseThrow().schedule().due());
	}

	private void writeActions(String... titles) {
		for (var title : titles) {
			save(editor.beginAction(improvement, lin, EN), lin, "title", title, "start", "2026-05-04", "due", "2026-05-08");
		}
	}

	@Test
	void movesSeveralActionsEachToDaysOfItsOwnAsOneChange() {
		writeActions("Train", "Buy vans");

		var saved = editor.change(
				Map.of(
						improvement + "/a1", Map.of("start", "2026-05-11", "due", "2026-05-15"),
						improvement + "/a2", Map.of("due", "2026-05-09")),
				lin, EN);

		assertEquals(List.of("2026-05-11", "2026-05-04"), now().actions().stream().map(one -> String.valueOf(one.start())).toList());
		assertEquals(List.of("2026-05-15", "2026-05-09"), now().actions().stream().map(one -> String.valueOf(one.due())).toList());
		assertInstanceOf(Saved.class, editor.undo(assertInstanceOf(Saved.class, saved).change(), lin, EN));
		assertEquals(List.of("2026-05-08", "2026-05-08"), now().actions().stream().map(one -> String.valueOf(one.due())).toList());
	}

	@Test
	void movesNoneWhereOneCannotBeMovedAndSaysWhichAndWhy() {
		writeActions("Train");

		var refused = assertInstanceOf(
				Refused.class, editor.change(Map.of(improvement + "/a1", Map.of("start", "2026-05-11")), lin, EN));

		assertEquals(Map.of("start", "Train: It lies before the first day."), refused.problems());
		assertEquals(LocalDate.of(2026, 5, 4), now().actions().getFirst().start());
	}

	@Test
	void takesSeveralActionsOutAsOneChange() {
		writeActions("Train", "Buy vans", "Tell");
		save(sheet(improvement + "/a3", lin), lin, "after", "a1\na2");

		var saved = assertInstanceOf(Saved.class, editor.leaveOut(List.of(improvement + "/a1", improvement + "/a2"), lin, EN));

		assertEquals(List.of("a3"), now().actions().stream().map(Action::id).toList());
		assertEquals(List.of(), now().actions().getFirst().after());
		assertInstanceOf(Saved.class, editor.undo(saved.change(), lin, EN));
		assertEquals(List.of("a1", "a2"), now().actions().get(2).after());
	}

	@Test
	void whatIsChangedInTheListTouchesNoDraftOfTheSheet() {
		writeActions("Train");
		editor.keep(improvement + "/a1", sheet(improvement + "/a1", lin).on(), Map.of("title", "Train them all"), lin);

		editor.set(List.of(improvement + "/a1"), "state", "DONE", lin, EN);

		assertEquals("Train them all", sheet(improvement + "/a1", lin).typed().get("title"));
	}

	@Test
	void fixesHowOftenTheVerdictIsAskedForAndLocksAFrozenPlan() {
		var plan = sheet(improvement + "#plan", lin);
		assertEquals("5", plan.stored().get("leastEffect"));
		assertInstanceOf(Saved.class, save(plan, lin, "looks", "EACH", "confidence", "90", "leastEffect", "4"));
		assertEquals(Looks.EACH, now().plan().terms().looks());
		assertEquals(0.1, now().plan().errorRate(), 1e-12);
		assertEquals(-0.04, now().plan().leastEffect(), 1e-12);

		plans.freeze(improvement, lin);

		assertTrue(sheet(improvement + "#plan", lin).fields().stream().allMatch(Sheet.Field::locked));
		var refused = assertInstanceOf(Refused.class, save(sheet(improvement + "#plan", lin), lin, "looks", "ONCE"));
		assertEquals("The test plan is frozen: what it fixes cannot be changed or taken back.", refused.sentence());
		assertEquals(State.PLANNED, now().entry().state());
	}

	@Test
	void aGoalStaysWhatItWasOnceATestPlanThatRestsOnItIsFrozen() {
		var goal = now().goal();
		plans.freeze(improvement, lin);

		assertTrue(sheet(goal, lin).fields().stream().allMatch(Sheet.Field::locked));
		var refused = assertInstanceOf(Refused.class, save(sheet(goal, lin), lin, "target", "90"));
		assertEquals("A frozen test plan rests on this goal: it stays as it is. Set another goal.", refused.sentence());
		assertEquals(0.3, plans.goal(goal).orElseThrow().target(), 1e-12);
	}

	@Test
	void aTargetThatNobodyTypedAnewStaysToTheLastDigit() {
		var goal = plans.goal(now().goal()).orElseThrow();
		var precise = new Goal(goal.id(), goal.indicator(), goal.baseline(), 0.08712345678901234, goal.due(), false);
		plans.revisions().write(new Change(
				"plan.change", "lin", List.of(new Edit(DocumentPlans.GOAL, goal.id(), precise, sheet(goal.id(), lin).on()))));

		assertInstanceOf(Saved.class, save(sheet(goal.id(), lin), lin, "due", "1 July 2026"));

		assertEquals(0.08712345678901234, plans.goal(goal.id()).orElseThrow().target());
	}

	@Test
	void tellsOfATargetThatNoShareCanHaveAndOfAmountsBeyondAllSense() {
		var goal = sheet(now().goal(), lin);
		var typed = new HashMap<>(goal.typed());
		typed.put("target", "500");
		var improved = sheet(improvement, lin);
		var spent = new HashMap<>(improved.typed());
		spent.putAll(Map.of("planned", "1" + "0".repeat(308), "currency", "EUR"));

		assertEquals(Map.of("target", "A share lies between 0 and 100 %."), goal.problems(typed));
		assertEquals(Set.of("planned"), improved.problems(spent).keySet());
	}

	@Test
	void aChecklistHoldsEachLineAsOftenAsItIsThereAndNoneThatSaysNothing() {
		var sheet = editor.beginAction(improvement, lin, EN);
		assertInstanceOf(Saved.class, save(sheet, lin, "title", "Call", "checklist", "Call\nCall\n[x]\n"));

		assertEquals(2, now().actions().getFirst().checklist().size());
	}
}
