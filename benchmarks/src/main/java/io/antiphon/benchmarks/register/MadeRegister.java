package io.antiphon.benchmarks.register;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Budget;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Level;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A register by lot: the same seed, day and indicators give the same one. Improvements are in every state and mostly have an owner, days, a
 * budget; their actions wait for each other and are over, late, blocked or nobody's; several improvements share a goal and a decision.
 */
record MadeRegister(List<Goal> goals, List<Decision> decisions, List<Improvement> improvements) {

	private static final int PEOPLE = 60;
	private static final int DEPARTMENTS = 12;
	private static final int A_GOAL = 5;
	private static final int A_DECISION = 2;
	private static final int PERIOD = 84;
	private static final String METHOD = "mean.welch";
	private static final List<String> CURRENCIES = List.of("CNY", "EUR", "USD");

	MadeRegister {
		goals = List.copyOf(goals);
		decisions = List.copyOf(decisions);
		improvements = List.copyOf(improvements);
	}

	/** How many of what. */
	record Size(int improvements, int actions) {}

	/** As it would stand on {@code today}, about these indicators, of which there is at least one. */
	static MadeRegister of(Size size, long seed, LocalDate today, List<Indicator> indicators) {
		return new Making(new Words(new Random(seed)), today, indicators).made(size);
	}

	/** What is the same in all of it. */
	private static final class Making {

		private final Words words;
		private final LocalDate today;
		private final List<Indicator> indicators;
		private final List<String> people;
		private final List<String> departments;

		Making(Words words, LocalDate today, List<Indicator> indicators) {
			this.words = words;
			this.today = today;
			this.indicators = indicators;
			this.people = words.words(PEOPLE);
			this.departments = words.words(DEPARTMENTS);
		}

		MadeRegister made(Size size) {
			var count = size.improvements();
			var goals = IntStream.rangeClosed(0, count / A_GOAL).mapToObj(this::goal).toList();
			var decisions = IntStream.rangeClosed(0, count / A_DECISION).mapToObj(this::decision).toList();
			var improvements = IntStream.range(0, count)
					.mapToObj(at -> improvement(
							at, goals.get(at / A_GOAL), decisions.get(at / A_DECISION).id(),
							(at + 1) * size.actions() / count - at * size.actions() / count))
					.toList();
			return new MadeRegister(goals, decisions, improvements);
		}

		private Goal goal(int number) {
			var indicator = words.one(indicators);
			var value = 10 + words.amount(40);
			var baseline = new Measure(indicator.name(), indicator.unit(), value, value - 2, value + 2, 400, "mean");
			return new Goal("goal-" + number, indicator.id(), baseline, value - indicator.better().sign() * -5, today.plusDays(90));
		}

		private Decision decision(int number) {
			var proposal = new Decision(
					"decision-" + number, Phrase.valueOf(words.text(3)), List.of(), Phrase.valueOf(words.text(12)), List.of(),
					words.one(people), at(words.around(today.minusDays(200), 150)))
					.between(List.of(option("one"), option("other")), "impact-effort", Map.of());
			return words.chance(0.2)
					? proposal
					: proposal.choosing("one", proposal.rationale(), words.one(people), proposal.at());
		}

		private Option option(String id) {
			return new Option(id, Phrase.valueOf(words.text(4)), List.of(score("impact"), score("effort")), List.of());
		}

		private Score score(String criterion) {
			return new Score(criterion, words.number(1, 11), words.text(2));
		}

		private Improvement improvement(int number, Goal goal, String decision, int actions) {
			var state = words
					.one(List.of(State.PROPOSED, State.PLANNED, State.UNDER_WAY, State.UNDER_WAY, State.DONE, State.DONE, State.DROPPED));
			var start = words.around(state.over() ? today.minusDays(200) : today, 120);
			var schedule = words.chance(0.1) ? new Schedule(null, null) : new Schedule(start, start.plusDays(words.number(20, 120)));
			var budget = words.chance(0.3) ? null : new Budget(words.amount(20_000), words.amount(20_000), words.one(CURRENCIES));
			var entry = new Entry(
					state, state == State.PROPOSED ? Origin.PROPOSAL : Origin.PERSON, words.perhaps(10, departments),
					words.chance(0.5) ? null : words.amount(40), words.perhaps(30, List.of(Level.values())),
					words.perhaps(30, List.of(Level.values())), words.text(25));
			return new Improvement(
					"improvement-" + number, Phrase.valueOf(words.text(4)), decision, goal.id(), words.perhaps(10, people), schedule,
					budget,
					actions(actions, state, start, budget), plan(goal, start), null, entry);
		}

		/** With the windows before and behind the first action, so that it can be frozen. */
		private TestPlan plan(Goal goal, LocalDate start) {
			var scope = indicators.stream().filter(one -> one.id().equals(goal.indicator())).findFirst().map(Indicator::scope)
					.orElse(Scope.ALL);
			var before = new Period(start.minusDays(PERIOD), start);
			var after = new Period(start, start.plusDays(PERIOD));
			return TestPlan.draft(goal.indicator(), scope, before, after, METHOD, goal.target() - goal.baseline().value(), 0.05);
		}

		private List<Action> actions(int count, State state, LocalDate start, @Nullable Budget budget) {
			var actions = new ArrayList<Action>();
			for (var number = 0; number < count; number++) {
				actions.add(action(number, state, start, budget));
			}
			return actions;
		}

		private Action action(int number, State state, LocalDate start, @Nullable Budget budget) {
			var begin = start.plusDays(words.number(0, 60));
			var due = words.chance(0.1) ? null : begin.plusDays(words.number(1, 40));
			var checks = IntStream.range(0, words.number(0, 4)).mapToObj(at -> new Action.Check(words.text(3), words.chance(0.5))).toList();
			return new Action(
					"a" + (number + 1), Phrase.valueOf(words.text(4)), words.perhaps(15, people), words.perhaps(40, departments),
					words.chance(0.1) ? null : begin, due, promised(due), stateIn(state), words.amount(10),
					budget == null ? null : words.amount(2_000),
					number > 0 && words.chance(0.4) ? List.of("a" + words.number(1, number + 1)) : List.of(),
					words.chance(0.05) ? words.text(6) : null, checks);
		}

		/** What is due later than it was promised is told to slip. */
		private @Nullable LocalDate promised(@Nullable LocalDate due) {
			return due != null && words.chance(0.2) ? due.minusDays(words.number(1, 30)) : null;
		}

		private Action.State stateIn(State state) {
			return switch (state) {
				case PROPOSED, PLANNED -> Action.State.OPEN;
				case UNDER_WAY -> words.one(List.of(Action.State.OPEN, Action.State.UNDER_WAY, Action.State.DONE));
				case DONE -> words.chance(0.9) ? Action.State.DONE : Action.State.DROPPED;
				case DROPPED -> words.chance(0.5) ? Action.State.DROPPED : Action.State.DONE;
			};
		}

		private static Instant at(LocalDate day) {
			return day.atStartOfDay(ZoneOffset.UTC).toInstant();
		}
	}
}
