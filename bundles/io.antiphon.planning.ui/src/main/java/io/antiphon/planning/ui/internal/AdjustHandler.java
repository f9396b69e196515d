package io.antiphon.planning.ui.internal;

import io.antiphon.workbench.ui.Trail;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the improvements and asks what shall become of the one chosen there, now that there is a verdict on it. */
public final class AdjustHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IEclipseContext.class).get(Trail.class).open("io.antiphon.planning.ui.improvements").ifPresent(part -> {
			if (part instanceof ImprovementsPart improvements) {
				improvements.adjust(window.getShell());
			}
		});
		return null;
	}
}
