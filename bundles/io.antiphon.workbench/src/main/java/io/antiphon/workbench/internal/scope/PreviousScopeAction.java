package io.antiphon.workbench.internal.scope;

import io.antiphon.workbench.internal.session.SessionComponent;
import jakarta.inject.Inject;

/** Edit &gt; Previous Scope: takes the last choice of a scope back. */
public final class PreviousScopeAction implements Runnable {

	private final SessionComponent session;

	@Inject
	public PreviousScopeAction(SessionComponent session) {
		this.session = session;
	}

	@Override
	public void run() {
		session.back();
	}
}
