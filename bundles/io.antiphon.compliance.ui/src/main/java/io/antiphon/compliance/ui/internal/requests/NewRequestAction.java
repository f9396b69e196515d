package io.antiphon.compliance.ui.internal.requests;

import io.antiphon.workbench.ui.Trail;
import jakarta.inject.Inject;

/** Opens the register and notes a request. */
public final class NewRequestAction implements Runnable {

	private final Trail trail;

	@Inject
	public NewRequestAction(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void run() {
		if (trail.open("io.antiphon.compliance.ui.requests").orElse(null) instanceof RequestsPart part) {
			part.add();
		}
	}
}
