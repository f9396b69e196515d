package io.antiphon.workbench.internal.undo;

import io.antiphon.base.Progress;
import io.antiphon.workbench.ui.Deed;
import java.util.function.Function;

/** A deed that says "undo" or "redo" to somebody who knows what comes of it. */
record FakeDeed(String label, Function<String, Outcome> going) implements Deed {

	@Override
	public Outcome undo(Progress progress) {
		return going.apply("undo");
	}

	@Override
	public Outcome redo(Progress progress) {
		return going.apply("redo");
	}
}
