package io.antiphon.planning.internal.editing;

import io.antiphon.base.Texts;
import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.Sheet.Option;
import io.antiphon.planning.internal.plans.DecisionTitle;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.People;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the fields of a sheet: one reading of the register. */
final class Choices {

	private static final List<String> USUAL = List.of("CNY", "EUR", "GBP", "JPY", "USD");

	private final List<Improvement> improvements;
	private final List<Option> goals;
	private final List<Option> decisions;
	private final People people;
	private final Numbers numbers;

	Choices(DocumentPlans plans, Chain chain, Wording wording) {
		this.improvements = plans.improvements();
		this.people = People.of(plans);
		this.numbers = new Numbers(wording.locale());
		var none = new Option("", Texts.of(Choices.class, wording.locale()).get("field.none"));
		this.goals = with(none, plans.goals(), goal -> new Option(goal.id(), goal(goal, chain, wording)));
		this.decisions = with(none, plans.decisions(), one -> new Option(one.id(), DecisionTitle.of(one, wording)));
	}

	private static <T> List<Option> with(Option none, List<T> all, Function<T, Option> option) {
		return Stream.concat(Stream.of(none), all.stream().map(option)).toList();
	}

	/** "Complaints about delivery: 31 % → 25 %" */
	private String goal(Goal goal, Chain chain, Wording wording) {
		var indicator = chain.indicator(goal.indicator()).map(Chain.Measured::indicator);
		var unit = indicator.map(one -> one.unit()).orElse("");
		return Texts.of(Choices.class, wording.locale()).get(
				"choice.goal",
				indicator.map(one -> wording.indicatorByPlace(one)).orElse(goal.indicator()),
				numbers.value(goal.baseline().value(), unit),
				numbers.value(goal.target(), unit));
	}

	List<Option> goals() {
		return goals;
	}

	List<Option> decisions() {
		return decisions;
	}

	/** All who own something and have not left, and those who are known. */
	List<Option> people() {
		var owners = Stream.concat(
				improvements.stream().map(Improvement::owner), actions().map(Action::owner));
		return options(Stream.concat(owners, people.here().stream()).filter(name -> name == null || people.left(name).isEmpty()));
	}

	List<Option> departments() {
		return options(Stream.concat(
				improvements.stream().map(one -> one.entry().department()), actions().map(Action::department)));
	}

	private Stream<Action> actions() {
		return improvements.stream().flatMap(one -> one.actions().stream());
	}

	List<Option> currencies() {
		var all = new ArrayList<@Nullable String>();
		improvements.stream().map(Improvement::budget).filter(Objects::nonNull).forEach(budget -> all.add(budget.currency()));
		all.addAll(USUAL);
		return options(all.stream());
	}

	private static List<Option> options(Stream<@Nullable String> names) {
		Collection<String> sorted = new TreeSet<>();
		names.forEach(name -> {
			if (name != null) {
				sorted.add(name);
			}
		});
		return sorted.stream().map(name -> new Option(name, name)).toList();
	}

	/** The day, in words, since which somebody is not here any more. */
	Optional<String> left(String name) {
		return people.left(name).map(numbers::day);
	}
}
