package io.antiphon.loop.ui;

import io.antiphon.workbench.ui.Trail;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The handler of a view's own command: opens the view and lets it take its step. Named in plugin.xml as
 * {@code io.antiphon.loop.ui/io.antiphon.loop.ui.StepHandler:} and the id of the view.
 */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {

	private String view = "";

	/** A part that takes a step; called on the UI thread. */
	@ConsumerType
	public interface Takes {

		void take();
	}

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		view = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IEclipseContext.class).get(Trail.class).open(view).ifPresent(part -> {
			if (part instanceof Takes taking) {
				taking.take();
			}
		});
		return null;
	}
}
