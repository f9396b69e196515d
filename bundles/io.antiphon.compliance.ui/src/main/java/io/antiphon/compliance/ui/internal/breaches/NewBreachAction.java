package io.antiphon.compliance.ui.internal.breaches;

import io.antiphon.workbench.ui.Trail;
import jakarta.inject.Inject;

/** Opens the register of breaches and notes one. */
public final class NewBreachAction implements Runnable {

	private final Trail trail;

	@Inject
	public NewBreachAction(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void run() {
		if (trail.open("io.antiphon.compliance.ui.breaches").orElse(null) instanceof BreachesPart part) {
			part.add();
		}
	}
}
