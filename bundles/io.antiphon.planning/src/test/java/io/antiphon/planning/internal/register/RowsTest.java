package io.antiphon.planning.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.loop.Action;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdict;
import io.antiphon.planning.Register.ExtraColumn;
import io.antiphon.planning.RegisterRow;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.RegisterRow.Effect;
import io.antiphon.planning.RegisterRow.Money;
import io.antiphon.planning.RegisterRow.Work;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.PlanningVocabularyComponent;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.spi.RegisterColumn;
import io.antiphon.testkit.FakeChain;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
	private static final Goal GOAL =
			new Goal("g", "complaints/delivery", new Measure("share", "share", 0.4, 0.3, 0.5, 100, "wilson"), 0.3, null);

	private final FakeChain chain = new FakeChain().source(FakeSource.share().during(ShopExample.DAYS, 0.4, 10));
	private final Wording wording = Vocabularies.of(new PlanningVocabularyComponent()::texts).wording(Locale.ENGLISH);

	private static Improvement improvement() {
		var plan = TestPlan.draft(
				"complaints/delivery", ShopExample.painPoint("delivery", "late").scope(), ShopExample.BASELINE, ShopExample.FOLLOW_UP, "m",
				-0.05,
				0.05);
		return new Improvement(
				"i", Phrase.valueOf("Deliver by eight"), "", "g", "Chen", new Schedule(null, TODAY.minusDays(1)),
				new Budget(20_000, 500, "EUR"),
				List.of(
						action("a1", Action.State.DONE, TODAY.minusDays(9), 1.5),
						action("a2", Action.State.UNDER_WAY, TODAY.minusDays(1), 2.0, "a1"),
						action("a3", Action.State.OPEN, TODAY, null, "a2")),
				plan, null, new Entry(State.UNDER_WAY, Origin.PERSON, "Delivery", null, null, Improvement.Level.HIGH, ""));
	}

	private static Action action(String id, Action.State state, LocalDate due, @Nullable Double effort, String... after) {
		return new Action(id, Phrase.valueOf(id), null, null, null, due, null, state, effort, null, List.of(after), null, List.of());
	}

	private RegisterRow row(RegisterColumn... extra) {
		var filled = new InstalledColumns(Extensions.of(new ThreadGuard(new FaultRegister()), extra)).fill(List.of(improvement()), wording);
		return new Rows(List.of(GOAL), chain, TODAY, wording).of(improvement(), filled);
	}

	@Test
	void saysWhatTheGoalHopesForAndWhatTheVerdictMeasured() {
		assertEquals("−10\u00a0points", row().expected().words());
		assertEquals(Effect.NONE, row().realised());

		chain.verdict(ShopExample.verdict(improvement(), Verdict.Outcome.WORKED));

		assertEquals("−3\u00a0points, worked", row().realised().words());
		assertEquals(-0.03, row().realised().value(), 1e-12);
		assertEquals("points", row().realised().unit());
		assertEquals("worked", row().realised().verdict());
	}

	@Test
	void countsWhatIsOverdueWaitsAndHasNobody() {
		assertEquals(new Work(3, 1, 1, 1, 2), row().work());
		assertEquals(3.5, row().effort(), 1e-12);
		assertEquals(new Money(20_000, 500, "EUR"), row().money());
		assertEquals(true, row().overdue(TODAY));
		assertNull(row().risk());
	}

	@Test
	void takesColumnsOfExtensionsAndLeavesOutTheOneThatFails() {
		var members = column("loyalty.members", Map.of("i", new Cell("12", 12.0)));
		var failing = column("failing", null);

		var filled = new InstalledColumns(Extensions.of(new ThreadGuard(new FaultRegister()), members, failing))
				.fill(List.of(improvement()), wording);

		assertEquals(List.of(new ExtraColumn("loyalty.members", "loyalty.members", true)), filled.columns());
		assertEquals(Map.of("loyalty.members", new Cell("12", 12.0)), row(members, failing).extra());
	}

	private static RegisterColumn column(String id, @Nullable Map<String, Cell> cells) {
		return new RegisterColumn() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public boolean number() {
				return true;
			}

			@Override
			public Map<String, Cell> cells(List<Improvement> improvements, Locale locale) {
				if (cells == null) {
					throw new IllegalStateException("broken");
				}
				return cells;
			}
		};
	}
}
