package io.antiphon.workbench.internal.steps;

import io.antiphon.workbench.ui.Trail;
import jakarta.inject.Inject;

/** Alt+Left: the place before this one. */
public final class BackAction implements Runnable {

	private final Trail trail;

	@Inject
	public BackAction(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void run() {
		trail.back();
	}
}
