package io.antiphon.cli.internal;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Does to a turn what a test says. */
public record FakeStation(Step step, UnaryOperator<Turn> work) implements Station {

	@Override
	public State state(Locale locale) {
		return new State(0, Standing.NOTHING_YET, "");
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		return work.apply(turn);
	}
}
