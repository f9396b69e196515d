package io.antiphon.compliance.ui.internal.audit;

import io.antiphon.workbench.ui.Trail;
import jakarta.inject.Inject;

/** Opens the audit and checks its chain. */
public final class CheckAuditAction implements Runnable {

	private final Trail trail;

	@Inject
	public CheckAuditAction(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void run() {
		if (trail.open("io.antiphon.compliance.ui.audit").orElse(null) instanceof AuditPart part) {
			part.check();
		}
	}
}
