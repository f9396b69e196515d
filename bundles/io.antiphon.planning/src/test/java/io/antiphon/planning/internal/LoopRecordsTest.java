package io.antiphon.planning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.planning.Freezing;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.Unplanned;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.internal.documents.JpaShelf;
import io.antiphon.testkit.OpenDoor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of the chain as documents in a real database: what is kept is what comes back. */
class LoopRecordsTest {

	private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456789Z");
	private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
	private static final Scope SCOPE = new Scope("灯巷商店", "delivery", "survey", new Period(DAY, DAY.plusDays(7)));
	private static final Measure MEASURE = new Measure("投诉", "share", 0.31, 0.28, 0.34, 1_204, "wilson");

	private final WorkspaceStore store = new WorkspaceStore(() -> List.of(new StoreContributionComponent()));
	private final OpenDoor door = new OpenDoor().lettingEveryonePass();
	private final JpaDocuments documents = new JpaDocuments(store, door);

	private DocumentPlans plans() {
		return ShopExample.plans(documents, Revisions.over(new JpaShelf(store, door)), door, ShopExample.END);
	}

	@BeforeEach
	void open(@TempDir Path folder) {
		assertInstanceOf(Opening.Opened.class, store.open(folder));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void keepsRecordsWithDates() {
		keeps(new Goal("goal-1", "complaints", MEASURE, 0.26, DAY));
		keeps(decision());
		keeps(proposal());
		keeps(proposal().choosing("hire", Phrase.valueOf("soon"), "lin", AT).superseding("decision-0"));
		keeps(improvement(plan(ShopExample.BASELINE, ShopExample.FOLLOW_UP).frozen(AT, "seal"), DAY));
		keeps(new Adjustment("a", "improvement-1", Verdict.Outcome.WORSE, Choice.STOP, "“太贵”", "lin", AT));
		keeps(new Unplanned("finding-1", "“late” \\ 'parcel'\n", "same-days"));
		keeps(verdict(new Verdict.Effect(-0.1, -0.2, -0.05, 840), ShopExample.BASELINE, ShopExample.FOLLOW_UP));
		keeps(new Finding("f", "pain-point", "t", List.of("a", "b"), SCOPE, MEASURE, List.of(new Evidence(7, 0, 3))));
		keeps(new Indicator("i", Phrase.naming("complaints", "late").per("orders"), "share", Kind.SHARE, Direction.DOWN, SCOPE));
		keeps(new Measurement("i", SCOPE.period(), 0.31, 1_204.5, 0.2, "orders.csv"));
	}

	@Test
	void keepsRecordsWithoutDates() {
		keeps(new Goal("goal-1", "complaints", MEASURE, 0.26, null));
		keeps(improvement(plan(null, null), null));
		keeps(verdict(null, null, null));
		keeps(new Finding("f", "k", "t", List.of(), Scope.ALL, MEASURE, List.of(new Evidence(7, 0, 3))));
		keeps(new Indicator("i", Phrase.valueOf("处理时长"), "", Kind.RATE, Direction.UP, Scope.ALL));
		keeps(new Measurement("i", null, -1e-300, 0, Double.NaN, ""));
	}

	/** As they were kept when their texts were still those of the language of the turn. */
	private record EarlierDecision(
			String id, String chosen, List<String> notChosen, String rationale, List<String> findings, String by, Instant at) {}

	private record EarlierAction(
			String title, String owner, LocalDate start, LocalDate due, Action.State state, double effort, double cost) {}

	private record EarlierImprovement(
			String id,
			String title,
			String decision,
			String goal,
			String owner,
			Improvement.Schedule schedule,
			Improvement.Budget budget,
			List<EarlierAction> actions,
			EarlierPlan plan) {}

	private record EarlierPlan(
			String indicator,
			EarlierScope scope,
			Period baseline,
			Period followUp,
			String method,
			double leastEffect,
			double errorRate,
			Instant frozenAt,
			String digest) {}

	private record EarlierScope(String service, String touchpoint, String channel, @Nullable Period period) {}

	private record EarlierMeasure(String name, double value, double low, double high, long n, String method) {}

	private record EarlierGoal(String id, String indicator, EarlierMeasure baseline, double target, LocalDate due) {}

	/** Goals and verdicts as the last landed state wrote them. */
	@Test
	void readsGoalsFromBeforeUnitsWereData() {
		var earlier = new EarlierMeasure("complaint-rate: orders: late · parcel", 0.012, 0.01, 0.014, 7_000, "t");
		documents.put("planning.goal", "g", new EarlierGoal("g", "complaint-rate/Shop/x", earlier, 0.009, DAY), "lin");

		var goal = plans().goals().getFirst();

		assertEquals(
				new Measure(
						Phrase.naming("complaint-rate", "late · parcel").per("orders"), "rate", 0.012, 0.01, 0.014, 7_000, "t"),
				goal.baseline());
	}

	@Test
	void readsWhatWasKeptBeforeThereWerePhrases() {
		var indicator = "complaints/Lantern Lane 灯巷商店 (sample %2F 示例)/delivery/";
		var scope = new EarlierScope("Lantern Lane 灯巷商店 (sample / 示例)", "delivery", "", null);
		var action = LocalDate.of(2026, 3, 30);
		var plan = new EarlierPlan(
				indicator,
				scope,
				new Period(LocalDate.of(2026, 2, 16), action),
				new Period(action, LocalDate.of(2026, 5, 25)),
				"share.newcombe",
				-0.05,
				0.05 / 3,
				Instant.parse("2026-11-22T06:36:38.436Z"),
				"e6a7c8f8d9a499455f4ad7b6aa24461e28f42d76ca2d158b5444acbf1919a13d");
		documents.put(
				"planning.decision",
				"d",
				new EarlierDecision("d", "着手解决：迟到", List.of("付款"), "属于最严重的痛点", List.of("f"), "lin", AT),
				"lin");
		documents.put(
				"planning.improvement",
				"i",
				new EarlierImprovement(
						"i",
						"减少投诉：迟到",
						"d",
						"g",
						"",
						new Improvement.Schedule(action, action),
						new Improvement.Budget(0, 0, ""),
						List.of(new EarlierAction("消除成因：迟到", "", action, action, Action.State.DONE, 0, 0)),
						plan),
				"lin");

		var plans = plans();

		var decision = plans.decisions().getFirst();
		assertEquals(Phrase.valueOf("着手解决：迟到"), decision.chosen());
		assertEquals(Phrase.valueOf("属于最严重的痛点"), decision.rationale());
		assertEquals(Decision.State.DECIDED, decision.state());
		assertEquals(List.of(), decision.options());
		assertEquals(List.of(decision), Decision.current(plans.decisions()));
		var improvement = plans.improvements().getFirst();
		assertEquals(Phrase.valueOf("减少投诉：迟到"), improvement.title());
		assertEquals(Phrase.valueOf("消除成因：迟到"), improvement.actions().getFirst().title());
		assertEquals(TestPlan.Terms.PLAIN, improvement.plan().terms());
		assertEquals(plan.frozenAt(), improvement.plan().frozenAt());
		assertEquals("delivery", improvement.plan().scope().touchpoint());
		assertNull(improvement.owner());
		assertNull(improvement.budget());
		assertNull(improvement.follows());
		assertNull(improvement.actions().getFirst().owner());
		assertNull(improvement.actions().getFirst().cost());
		assertEquals(TestPlan.Standing.UNSEALED, plans.standing(improvement));
		assertInstanceOf(Freezing.Frozen.class, plans.freeze("i", door.access()));
		assertEquals(TestPlan.Standing.FROZEN, plans.standing(plans.improvements().getFirst()));
	}

	@Test
	void knowsAFrozenPlanAgainAfterItWasKept() {
		var plans = plans();
		plans.add(improvement(plan(ShopExample.BASELINE, ShopExample.FOLLOW_UP), DAY), Acts.PROPOSE, "lin");

		plans.freeze("improvement-1", door.access());

		assertEquals(TestPlan.Standing.FROZEN, plans.standing(plans.improvements().getFirst()));
	}

	/** No improvement: it has an id and nothing else. */
	private record Broken(String id) {}

	@Test
	void oneThatNobodyCanReadTakesNoOtherWithItAndIsToldOnce() {
		var faults = new FaultRegister();
		var told = new JpaDocuments(store, door, faults);
		var plans = ShopExample.plans(told, Revisions.over(new JpaShelf(store, door)), door, ShopExample.END);
		var sound = improvement(plan(null, null), null);
		plans.add(sound, Acts.PROPOSE, "lin");
		documents.put(DocumentPlans.IMPROVEMENT, "broken", new Broken("broken"), "mallory");

		assertEquals(List.of(sound), plans.improvements());
		assertEquals(List.of(sound), plans.revisions().all(DocumentPlans.IMPROVEMENT, Improvement.class).stream()
				.map(one -> one.document())
				.toList());
		assertEquals(List.of(sound), plans.improvements());
		assertEquals(
				List.of(Fault.Kind.UNREADABLE + " planning.improvement broken"),
				faults.all().stream().map(fault -> fault.kind() + " " + fault.detail()).toList());
		assertEquals(List.of("planning.improvement broken"), plans.unreadable().stream().map(one -> one.kind() + " " + one.id()).toList());
	}

	@Test
	void keepsAnEntryOfTheRegisterAsItWasFirstWritten() {
		var plans = plans();
		var first = improvement(plan(ShopExample.BASELINE, ShopExample.FOLLOW_UP).frozen(AT, "seal"), DAY);
		plans.add(first, Acts.PROPOSE, "lin");
		plans.add(improvement(plan(null, null), null), Acts.PROPOSE, "mallory");
		plans.refuse(new Unplanned("f".repeat(2_000), "late", "same-days"), "lin");

		assertEquals(List.of(first), plans.improvements());
		plans.forgetRefusals();
		assertEquals(List.of(), plans.refusals());
	}

	private void keeps(Record document) {
		documents.put("test." + document.getClass().getSimpleName(), "1", document, "lin");

		assertEquals(
				Optional.of(document),
				documents.find("test." + document.getClass().getSimpleName(), "1", document.getClass()));
	}

	private static Decision decision() {
		return new Decision(
				"decision-1", Phrase.valueOf("act"), List.of("wait", "drop"), Phrase.saying("worst", "“late”", MEASURE),
				List.of("finding-1"), "lin", AT);
	}

	private static Decision proposal() {
		var hire = new Option(
				"hire", Phrase.saying("act-on", "灯巷", null),
				List.of(new Score("reach", 1_204, "finding-1"), new Score("impact", 0.25, "“问过”")),
				List.of(new ExpectedEffect("cost/a", 12_000.5, null, null, ""), new ExpectedEffect("i", -0.05, -0.08, 0.0, "试点")));
		return decision().between(List.of(hire), "rice", Map.of("impact", 2.0, "a", 0.0));
	}

	@Test
	void decidesOnAProposalOnce() {
		var plans = plans();
		var decided = proposal().choosing("hire", Phrase.valueOf("soon"), "lin", AT);
		plans.add(proposal(), Acts.CHANGE, "lin");

		plans.decide(decided, Acts.CHANGE, "lin");
		plans.decide(proposal().choosing(Decision.NOTHING, Phrase.valueOf("no"), "mallory", AT), Acts.CHANGE, "mallory");

		assertEquals(List.of(decided), plans.decisions());
	}

	private static TestPlan plan(@Nullable Period baseline, @Nullable Period followUp) {
		return TestPlan.draft("i", SCOPE, baseline, followUp, "share.newcombe", -0.05, 0.05 / 3)
				.on(new TestPlan.Terms("2", TestPlan.Grain.WEEK, Scope.ALL.withChannel("survey"), List.of("cost/a")));
	}

	private static Improvement improvement(TestPlan plan, @Nullable LocalDate day) {
		return new Improvement(
				"improvement-1",
				Phrase.saying("fewer-complaints", "灯巷", null),
				"decision-1",
				"goal-1",
				null,
				new Improvement.Schedule(day, day),
				new Improvement.Budget(1_000, 0.1, "CNY"),
				List.of(new Action(Phrase.valueOf("act"), "lin", day, day, Action.State.UNDER_WAY, 2.5, 100.0)),
				plan,
				"improvement-0");
	}

	private static Verdict verdict(
			Verdict.@Nullable Effect effect, @Nullable Period baseline, @Nullable Period followUp) {
		return new Verdict(
				"improvement-1",
				effect == null ? Verdict.Outcome.NOT_ENOUGH_DATA : Verdict.Outcome.WORKED,
				false,
				true,
				"i",
				"share",
				effect,
				-0.05,
				"share.newcombe",
				new Verdict.Compared(baseline, followUp),
				List.of(new Verdict.Assumption("even-scatter", true, "φ = 1.00, df = 12.0")),
				effect == null ? "no-dates" : "");
	}
}
