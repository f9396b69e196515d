package io.antiphon.loop.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import io.antiphon.loop.spi.Station.State;
import io.antiphon.privacy.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A turn that the user of the window takes step by step: nothing is frozen by it. */
final class TurnOfUser {

	private final Turns turns;
	private final Locale locale;

	TurnOfUser(Turns turns, Locale locale) {
		this.turns = turns;
		this.locale = locale;
	}

	String next(List<Step> steps) {
		var states = turns.standings(locale).stream()
				.filter(standing -> steps.contains(standing.step()))
				.map(Turns.Standing::state)
				.filter(Objects::nonNull)
				.toList();
		return states.stream()
				.filter(state -> open(state.standing()))
				.findFirst()
				.map(State::next)
				.orElseGet(() -> states.isEmpty() ? "" : states.getLast().next());
	}

	private static boolean open(Station.Standing standing) {
		return standing == Station.Standing.NOTHING_YET || standing == Station.Standing.NEEDS_YOU;
	}

	/**
	 * Takes the steps in their order, those that are installed.
	 *
	 * @throws IllegalStateException once all are taken, if one of them failed
	 */
	void take(List<Step> steps, @Nullable LocalDate actionDate, Access access, Progress progress) {
		var taken = turns.take(steps, Turn.planning(actionDate, locale, access), progress);
		if (!taken.faults().isEmpty()) {
			var fault = taken.faults().getFirst();
			throw new IllegalStateException(fault.what().sentence(locale), fault.thrown());
		}
	}
}
