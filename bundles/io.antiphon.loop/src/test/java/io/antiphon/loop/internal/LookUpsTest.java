package io.antiphon.loop.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Codings;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Look-ups of strangers: what they do wrong is nothing found, and never somebody else's fault. */
class LookUpsTest {

	private static final Extension STRANGER = new Extension("com.example.odd", "com.example.odd.Odd");
	private static final Extension OURS = new Extension("io.antiphon.analytics", "io.antiphon.analytics.Own");

	private final FaultRegister faults = new FaultRegister();
	private final Guard guard = new ThreadGuard(faults);

	@Test
	void ourLookUpsAreHandedOnAsTheyAre() {
		Findings ours = List::of;

		assertSame(ours, GuardedFindings.of(Guarded.of(OURS, ours, guard)).orElseThrow());
	}

	@Test
	void aStrangersThatThrowsFindsNothing() {
		Findings broken = () -> {
			throw new IllegalStateException("broken on purpose");
		};

		assertEquals(List.of(), GuardedFindings.of(Guarded.of(STRANGER, broken, guard)).orElseThrow().findings());
		assertEquals(List.of(Fault.Kind.THREW), faults.all().stream().map(Fault::kind).toList());
	}

	@Test
	void aStrangersThatFloodsJudgesNothing() {
		var verdict = new Verdict(
				"improvement", Verdict.Outcome.NOT_ENOUGH_DATA, false, false, "indicator", "", null, -0.05, "method",
				new Verdict.Compared(null, null), List.of(), "no-dates");
		Verdicts flood = () -> Collections.nCopies(1_000_000, verdict);

		assertEquals(List.of(), GuardedVerdicts.of(Guarded.of(STRANGER, flood, guard)).orElseThrow().verdicts());
		assertEquals(List.of(Fault.Kind.TOO_MUCH), faults.all().stream().map(Fault::kind).toList());
	}

	@Test
	void aStrangersCodingsAreHandedOnWhereTheyAreAboutWhatWasAsked() {
		var coding = new Coding(Coding.Sentiment.NEGATIVE, 0.9, List.of(), List.of(), List.of());

		var coded = GuardedCodings.of(Guarded.of(STRANGER, saying(Map.of(7L, coding)), guard)).orElseThrow().newest().orElseThrow();

		assertEquals(Optional.of(Map.of(7L, coding)), coded.of(List.of(7L, 8L)));
		assertEquals(Instant.EPOCH, coded.at());
		assertEquals(Optional.empty(), coded.of(List.of(8L)));
		assertEquals(List.of(Fault.Kind.UNUSABLE), faults.all().stream().map(Fault::kind).toList());
	}

	@Test
	void whereAStrangersCodingsBreakNothingIsSaidAndNobodyTakesItForUnread() {
		var holes = new HashMap<Long, Coding>();
		holes.put(7L, null);

		var coded = GuardedCodings.of(Guarded.of(STRANGER, saying(holes), guard)).orElseThrow().newest().orElseThrow();

		assertEquals(Optional.empty(), coded.of(List.of(7L)));
		assertEquals(List.of(Fault.Kind.UNUSABLE), faults.all().stream().map(Fault::kind).toList());
	}

	private static Codings saying(Map<Long, Coding> codings) {
		return () -> Optional.of(new Codings.Coded() {
			@Override
			public Instant at() {
				return Instant.EPOCH;
			}

			@Override
			public Optional<Map<Long, Coding>> of(Collection<Long> pieces) {
				return Optional.of(codings);
			}
		});
	}

	@Test
	void whereAStrangerDoesNotSayWhatAPlanIsWorthItIsWorthNothing() {
		var plans = GuardedPlans.of(Guarded.of(STRANGER, new Nothing(), guard)).orElseThrow();

		assertEquals(TestPlan.Standing.CHANGED, plans.standing(null));
		assertEquals(List.of(), plans.goals());
		assertEquals(List.of(), plans.decisions());
		assertEquals(List.of(), plans.improvements());
		assertEquals(List.of(), plans.adjustments());
	}

	private static final class Nothing implements Plans {

		@Override
		public List<Goal> goals() {
			return null;
		}

		@Override
		public List<Decision> decisions() {
			return null;
		}

		@Override
		public List<Improvement> improvements() {
			return null;
		}

		@Override
		public List<Improvement.Adjustment> adjustments() {
			return null;
		}

		@Override
		public TestPlan.Standing standing(Improvement improvement) {
			return null;
		}
	}
}
