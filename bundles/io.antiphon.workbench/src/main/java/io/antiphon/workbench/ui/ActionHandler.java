package io.antiphon.workbench.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * Lets a plain class handle a command: in {@code org.eclipse.ui.handlers} say
 * {@code class="io.antiphon.workbench.ui.ActionHandler:name.of.TheAction"}. The action is a public {@link Runnable}, made
 * anew for each execution with what its constructor asks for: services, the window's {@link Shell}. Runs on the UI thread.
 */
public final class ActionHandler extends AbstractHandler implements IExecutableExtension {

	private @Nullable Class<?> action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) throws CoreException {
		var contributor = config.getContributor().getName();
		try {
			action = Platform.getBundle(contributor).loadClass(String.valueOf(data));
		} catch (ClassNotFoundException missing) {
			throw new CoreException(Status.error(contributor + " has no action " + data, missing));
		}
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var context = window.getService(IEclipseContext.class);
		var here = context.createChild("action");
		try {
			here.set(Shell.class, window.getShell());
			if (ContextInjectionFactory.make(action, here) instanceof Runnable runnable) {
				runnable.run();
				return null;
			}
			throw new ExecutionException("an action is a Runnable: " + action);
		} finally {
			here.dispose();
		}
	}
}
