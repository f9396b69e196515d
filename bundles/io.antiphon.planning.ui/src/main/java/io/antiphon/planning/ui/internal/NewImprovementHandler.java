package io.antiphon.planning.ui.internal;

import io.antiphon.planning.ui.internal.writing.OpenPart;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Opens the page of an improvement and begins a new one. */
public final class NewImprovementHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		OpenPart.of(event, "io.antiphon.planning.ui.improvement", ImprovementPart.class, part -> part.begin());
		return null;
	}
}
