package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.workbench.ui.Trail;
import jakarta.inject.Inject;

/** Opens the register and goes to the field that finds somebody. */
public final class FindPersonAction implements Runnable {

	private final Trail trail;

	@Inject
	public FindPersonAction(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void run() {
		if (trail.open("io.antiphon.compliance.ui.requests").orElse(null) instanceof RequestsPart part) {
			part.find();
		}
	}
}
