package io.antiphon.integration;

import io.antiphon.workbench.ui.Session;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/** A {@link Person} in a process of their own: opens the window, does what the first word says with the second, and closes it. */
public final class PersonApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var workbench = RunningWorkbench.get();
		workbench.await("an open workspace", () -> workbench.service(Session.class).workspace().isPresent());
		new Person(workbench).does(words[0], words[1]);
		workbench.onScreen(() -> PlatformUI.getWorkbench().close());
		return EXIT_OK;
	}

	@Override
	public void stop() {}
}
