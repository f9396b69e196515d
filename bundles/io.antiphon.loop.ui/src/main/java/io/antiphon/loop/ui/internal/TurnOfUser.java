package io.antiphon.loop.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.State;
import io.antiphon.privacy.Access;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A turn that the user of the window takes step by step: nothing is frozen by it. */
final class TurnOfUser {

	private final Turns turns;
	private final Scope scope;
	private final Locale locale;

	/** What it says is about a scope; what it does is done to everything. */
	TurnOfUser(Turns turns, Scope scope, Locale locale) {
		this.turns = turns;
		this.scope = scope;
		this.locale = locale;
	}

	String next(List<Step> steps) {
		var states = List.copyOf(within(steps).values());
		return waiting(states).orElseGet(() -> states.isEmpty() ? "" : states.getLast().next());
	}

	/** What the first of these steps that waits says; empty where none waits. */
	Optional<String> waitingFor(List<Step> steps) {
		return waiting(within(steps).values());
	}

	/** Where they stand within the scope; of a step that has something, but nothing there, nothing is said. */
	private Map<Step, State> within(List<Step> steps) {
		var states = states(steps, scope);
		if (!scope.equals(Scope.ALL)) {
			var all = states(steps, Scope.ALL);
			states.entrySet().removeIf(one -> nothing(one.getValue()) && !nothing(all.getOrDefault(one.getKey(), one.getValue())));
		}
		return states;
	}

	private static boolean nothing(State state) {
		return state.standing() == Station.Standing.NOTHING_YET;
	}

	private static Optional<String> waiting(Collection<State> states) {
		return states.stream().filter(state -> open(state.standing())).findFirst().map(State::next);
	}

	/** The steps before these that have nothing yet, where these have nothing either, in the order of a first turn. */
	List<Step> missing(List<Step> steps) {
		var own = states(steps, Scope.ALL).values();
		if (own.isEmpty() || !own.stream().allMatch(TurnOfUser::nothing)) {
			return List.of();
		}
		var all = states(Step.firstTurn(), Scope.ALL);
		return Step.firstTurn().stream()
				.takeWhile(step -> !steps.contains(step))
				.filter(step -> all.containsKey(step) && all.get(step).count() == 0)
				.toList();
	}

	/** Where those that are installed and answer stand. */
	private Map<Step, State> states(List<Step> steps, Scope asked) {
		var states = new LinkedHashMap<Step, State>();
		var inOrder = Step.firstTurn().stream().filter(steps::contains).toList();
		for (var standing : turns.standings(inOrder, locale, asked)) {
			var state = standing.state();
			if (state != null) {
				states.put(standing.step(), state);
			}
		}
		return states;
	}

	private static boolean open(Station.Standing standing) {
		return standing == Station.Standing.NOTHING_YET || standing == Station.Standing.NEEDS_YOU;
	}

	/**
	 * Takes the steps in their order, those that are installed; what they have to say of it.
	 *
	 * @throws IllegalStateException once all are taken, if one of them failed
	 */
	List<String> take(List<Step> steps, @Nullable LocalDate actionDate, Access access, Progress progress) {
		var taken = turns.take(steps, Turn.planning(actionDate, locale, access), progress);
		if (!taken.faults().isEmpty()) {
			var fault = taken.faults().getFirst();
			throw new IllegalStateException(fault.what().sentence(locale), fault.thrown());
		}
		return taken.turn().remarks();
	}
}
