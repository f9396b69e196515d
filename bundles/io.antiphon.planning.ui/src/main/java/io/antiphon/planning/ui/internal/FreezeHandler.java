package io.antiphon.planning.ui.internal;

import io.antiphon.planning.ui.internal.writing.OpenPart;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Opens the improvements and asks whether the test plan of the one chosen there shall be frozen. */
public final class FreezeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		OpenPart.of(event, "io.antiphon.planning.ui.improvements", ImprovementsPart.class, part -> part.freeze());
		return null;
	}
}
