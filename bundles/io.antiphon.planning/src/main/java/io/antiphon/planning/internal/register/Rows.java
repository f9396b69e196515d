package io.antiphon.planning.internal.register;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.planning.RegisterRow;
import io.antiphon.planning.RegisterRow.Effect;
import io.antiphon.planning.RegisterRow.Money;
import io.antiphon.planning.RegisterRow.Work;
import io.antiphon.planning.internal.register.InstalledColumns.Filled;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes rows of improvements, each indicator asked for once. For one thread. */
public final class Rows {

	private final Map<String, Goal> goals;
	private final Map<String, Verdict> verdicts;
	private final Map<String, String> units = new HashMap<>();
	private final Chain chain;
	private final LocalDate today;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;

	/** {@code today} decides what is overdue. */
	public Rows(List<Goal> goals, Chain chain, LocalDate today, Wording wording) {
		this.goals = goals.stream().collect(Collectors.toMap(Goal::id, Function.identity(), (one, later) -> later));
		this.verdicts = chain.verdicts().map(Verdicts::verdicts).orElse(List.of()).stream()
				.collect(Collectors.toMap(Verdict::improvement, Function.identity(), (one, later) -> later));
		this.chain = chain;
		this.today = today;
		this.texts = Texts.of(Rows.class, wording.locale());
		this.numbers = new Numbers(wording.locale());
		this.wording = wording;
	}

	public RegisterRow of(Improvement improvement, Filled extra) {
		var entry = improvement.entry();
		var scope = improvement.plan().scope();
		var budget = improvement.budget();
		return new RegisterRow(
				improvement.id(),
				wording.phrase(improvement.title()),
				scope.service(),
				scope.touchpoint(),
				entry.state(),
				improvement.owner(),
				entry.department(),
				improvement.schedule().start(),
				improvement.schedule().due(),
				entry.effort() == null ? sum(improvement) : entry.effort(),
				budget == null ? null : new Money(budget.planned(), budget.actual(), budget.currency()),
				expected(improvement),
				realised(improvement),
				entry.risk(),
				entry.priority(),
				texts.get("origin." + entry.origin()),
				texts.get(improvement.plan().isDraft() ? "row.draft" : "row.frozen"),
				work(improvement),
				extra.of(improvement.id()));
	}

	/** That of its actions, where nobody said another. */
	private static @Nullable Double sum(Improvement improvement) {
		var efforts = improvement.actions().stream().map(Action::effort).filter(Objects::nonNull).toList();
		return efforts.isEmpty() ? null : efforts.stream().mapToDouble(Double::doubleValue).sum();
	}

	private Effect expected(Improvement improvement) {
		var goal = goals.get(improvement.goal());
		return goal == null ? Effect.NONE : effect(goal.target() - goal.baseline().value(), unit(goal.indicator()));
	}

	private Effect realised(Improvement improvement) {
		var verdict = verdicts.get(improvement.id());
		var effect = verdict == null ? null : verdict.effect();
		return verdict == null || effect == null
				? Effect.NONE
				: new Effect(
						texts.get("row.realised", effect(effect.value(), verdict.unit()).words(), wording.outcome(verdict)),
						effect.value(),
						Numbers.ofDifference(verdict.unit()),
						wording.outcome(verdict));
	}

	private Effect effect(double change, String unit) {
		var between = Numbers.ofDifference(unit);
		var words = numbers.value(change, between);
		return new Effect(change > 0 ? "+" + words : words, change, between, "");
	}

	private String unit(String indicator) {
		return units.computeIfAbsent(indicator, id -> chain.indicator(id).map(found -> found.indicator().unit()).orElse(""));
	}

	/** What is only proposed is not overdue: it commits nobody. */
	private Work work(Improvement improvement) {
		var actions = improvement.actions();
		var over = actions.stream().filter(action -> action.state().over()).map(Action::id).collect(Collectors.toSet());
		var open = actions.stream().filter(action -> !action.state().over()).toList();
		return new Work(
				actions.size(),
				over.size(),
				improvement.proposed() ? 0 : (int) open.stream().filter(action -> action.overdue(today)).count(),
				(int) open.stream().filter(action -> action.blocker() != null || !over.containsAll(action.after())).count(),
				(int) open.stream().filter(action -> action.owner() == null).count());
	}
}
