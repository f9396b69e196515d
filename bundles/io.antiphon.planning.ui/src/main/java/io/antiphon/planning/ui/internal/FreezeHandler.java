package io.antiphon.planning.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the improvements and asks whether the test plan of the one chosen there shall be frozen. */
public final class FreezeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		var part = window.getService(EPartService.class)
				.showPart("io.antiphon.planning.ui.improvements", PartState.ACTIVATE);
		if (part != null && part.getObject() instanceof ImprovementsPart improvements) {
			improvements.freeze(window.getShell());
		}
		return null;
	}
}
