package io.antiphon.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the records of the chain promise, they check. */
class RecordsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
	private static final Phrase SAID = Phrase.valueOf("act");
	private static final Phrase NOTHING = Phrase.valueOf("");
	private static final Measure MEASURE = new Measure("severity", "share", 0.2, 0.1, 0.3, 12, "delta");

	@Test
	void refusesWhatHasNoNameOrNoNumber() {
		refuses(() -> new Goal("", "i", MEASURE, 0.1, null));
		refuses(() -> new Goal("g", "i", MEASURE, Double.NaN, null));
		refuses(() -> new Indicator("", SAID, "", Kind.MEAN, Direction.UP, Scope.ALL));
		refuses(() -> new Indicator("a/b", NOTHING, "", Kind.MEAN, Direction.UP, Scope.ALL));
		refuses(() -> new Measure("", "share", 0, 0, 0, 1, "none"));
		refuses(() -> new Measure("m", "share", 2, 0, 1, 1, "none"));
		refuses(() -> new Decision("d", NOTHING, List.of(), SAID, List.of(), "lin", Instant.EPOCH));
		refuses(() -> new Decision("d", SAID, List.of(), SAID, List.of(), "", Instant.EPOCH));
		refuses(() -> new Phrase("written", "key", "", "", null));
	}

	@Test
	void refusesAFindingThatRestsOnNothing() {
		refuses(() -> new Finding("f", "k", "t", List.of(), Scope.ALL, MEASURE, List.of()));
	}

	@Test
	void refusesActionsAndCostsThatCannotBe() {
		refuses(() -> new Action(NOTHING, null, null, null, Action.State.OPEN, null, null));
		refuses(() -> new Action(SAID, null, DAY, DAY.minusDays(1), Action.State.OPEN, null, null));
		refuses(() -> new Action(SAID, "lin", null, null, Action.State.OPEN, -1.0, null));
		refuses(() -> new Schedule(DAY, DAY.minusDays(1)));
		refuses(() -> new Budget(-1, 0, "CNY"));
		refuses(() -> new Budget(1, 0, ""));
		refuses(() -> new Budget(1, 0, "yuan"));
		refuses(() -> new Improvement("i", NOTHING, "d", "g", null, new Schedule(null, null), null, List.of(), plan()));
	}

	@Test
	void refusesVerdictsThatSayNothing() {
		refuses(() -> new Effect(0, 1, 2, 3));
		refuses(() -> new Effect(Double.NaN, -1, 1, 3));
		refuses(() -> new Effect(0, -1, 1, -3));
		refuses(() -> verdict(Outcome.WORKED, false, null, ""));
		refuses(() -> verdict(Outcome.NOT_ENOUGH_DATA, false, null, ""));
		refuses(() -> verdict(Outcome.WORKED, true, new Effect(0, -1, 1, 3), ""));
	}

	@Test
	void refusesChoicesOnNothingAndByNobody() {
		refuses(() -> new Adjustment("a", "", Outcome.WORKED, Choice.STOP, "", "lin", Instant.EPOCH));
		refuses(() -> new Adjustment("a", "i", Outcome.WORKED, Choice.STOP, "", " ", Instant.EPOCH));

		assertEquals("", new Adjustment("a", "i", Outcome.WORKED, Choice.STOP, " ", "lin", Instant.EPOCH).reason());
	}

	@Test
	void knowsAVerdictThatIsAskedForTooEarly() {
		assertTrue(verdict(Outcome.NOT_ENOUGH_DATA, false, null, Verdict.TOO_EARLY).tooEarly());
		assertFalse(verdict(Outcome.NOT_ENOUGH_DATA, false, null, "no-follow-up").tooEarly());
	}

	@Test
	void keepsWhatAnImprovementFollowsWhenItIsFrozen() {
		var next = new Improvement("i", SAID, "d", "g", null, new Schedule(null, null), null, List.of(), plan(), "before");

		assertEquals("before", next.with(plan().frozen(Instant.EPOCH, "seal")).follows());
	}

	@Test
	void leavesAbsentWhatNobodySaid() {
		var earlier = new Action(SAID, "", DAY, DAY, Action.State.DONE, 0.0, 0.0);
		var improvement = new Improvement(
				"i", SAID, "d", "g", "", new Schedule(null, null), new Budget(0, 0, ""), List.of(earlier), plan());

		assertNull(earlier.owner());
		assertNull(earlier.effort());
		assertNull(earlier.cost());
		assertNull(improvement.owner());
		assertNull(improvement.budget());
		assertNull(improvement.follows());
	}

	@Test
	void readsNamesFromBeforeTheyWereData() {
		var rate = former("complaint-rate: orders: late · parcel");
		var shares = former("complaints: late · parcel");
		var severity = former("severity");
		var other = former("处理时长: h");

		assertEquals(Phrase.naming("complaint-rate", "late · parcel").per("orders"), rate.name());
		assertEquals("rate", rate.unit());
		assertEquals(Phrase.naming("complaint-rate", "").per("orders"), former("complaint-rate: orders").name());
		assertEquals(Phrase.naming("complaints", "late · parcel"), shares.name());
		assertEquals("share", shares.unit());
		assertEquals(Phrase.naming("severity", ""), severity.name());
		assertEquals("share", severity.unit());
		assertEquals(Phrase.valueOf("处理时长: h"), other.name());
		assertEquals("", other.unit());
	}

	private static Measure former(String packed) {
		return new Measure(Phrase.valueOf(packed), null, 0.2, 0.1, 0.3, 12, "delta");
	}

	private static void refuses(Executable making) {
		assertThrows(IllegalArgumentException.class, making);
	}

	private static TestPlan plan() {
		return TestPlan.draft("a/b", Scope.ALL, null, null, "m", -0.05, 0.05);
	}

	private static Verdict verdict(Outcome outcome, boolean tooSmall, Effect effect, String reason) {
		return new Verdict(
				"i", outcome, tooSmall, false, "a/b", "share", effect, -0.05, "m", new Verdict.Compared(null, null),
				List.of(), reason);
	}
}
