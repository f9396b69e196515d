package io.antiphon.workbench.internal.scope;

import io.antiphon.feedback.Scope;
import io.antiphon.workbench.internal.session.SessionComponent;
import jakarta.inject.Inject;

/** Edit &gt; All Feedback: every view is about all of it. */
public final class WholeScopeAction implements Runnable {

	private final SessionComponent session;

	@Inject
	public WholeScopeAction(SessionComponent session) {
		this.session = session;
	}

	@Override
	public void run() {
		session.choose(Scope.ALL);
	}
}
