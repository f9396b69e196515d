package com.example.hostile;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** A station that never says which step it does. */
@Component
public final class EndlessStation implements Station {

	@Override
	public Step step() {
		Hanging.forEver();
		return Step.ADJUST;
	}

	@Override
	public State state(Locale locale) {
		return new State(0, Standing.DONE, "all is well");
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		return turn;
	}
}
