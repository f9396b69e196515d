package io.antiphon.testkit;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns over stations that stand where a test says. Nothing comes of taking their steps. */
public final class FixedTurns implements Turns {

	private final List<Standing> standings = new ArrayList<>();

	/** A station of that step stands there; {@code null}: it does not answer. */
	public FixedTurns with(Step step, Station.@Nullable State state) {
		standings.add(new Standing(step, state, List.of()));
		return this;
	}

	@Override
	public boolean provides(Step step) {
		return standings.stream().anyMatch(standing -> standing.step() == step);
	}

	@Override
	public List<Standing> standings(List<Step> steps, Locale locale, Scope scope) {
		return standings.stream().filter(standing -> steps.contains(standing.step())).toList();
	}

	@Override
	public Taken take(List<Step> steps, Turn turn, Progress progress) {
		return new Taken(turn, Map.of(), List.of());
	}
}
