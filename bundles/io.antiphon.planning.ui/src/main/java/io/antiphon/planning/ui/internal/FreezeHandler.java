package io.antiphon.planning.ui.internal;

import io.antiphon.workbench.ui.Trail;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the improvements and asks whether the test plan of the one chosen there shall be frozen. */
public final class FreezeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IEclipseContext.class).get(Trail.class).open("io.antiphon.planning.ui.improvements").ifPresent(part -> {
			if (part instanceof ImprovementsPart improvements) {
				improvements.freeze(window.getShell());
			}
		});
		return null;
	}
}
