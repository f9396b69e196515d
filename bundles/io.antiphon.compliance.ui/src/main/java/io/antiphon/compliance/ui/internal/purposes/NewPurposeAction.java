package io.antiphon.compliance.ui.internal.purposes;

import io.antiphon.workbench.ui.Trail;
import jakarta.inject.Inject;

/** Opens the purposes and declares one. */
public final class NewPurposeAction implements Runnable {

	private final Trail trail;

	@Inject
	public NewPurposeAction(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void run() {
		if (trail.open("io.antiphon.compliance.ui.purposes").orElse(null) instanceof PurposesPart part) {
			part.add();
		}
	}
}
