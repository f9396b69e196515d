package io.antiphon.planning.ui.internal;

import io.antiphon.planning.ui.internal.writing.OpenPart;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Opens the improvements and asks what shall become of the one chosen there, now that there is a verdict on it. */
public final class AdjustHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		OpenPart.of(event, "io.antiphon.planning.ui.improvements", ImprovementsPart.class, part -> part.adjust());
		return null;
	}
}
