package io.antiphon.planning.ui.internal.deciding;

import io.antiphon.planning.ui.internal.writing.OpenPart;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Opens the goals and begins a new one. */
public final class NewGoalHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		OpenPart.of(event, "io.antiphon.planning.ui.goals", GoalsPart.class, part -> part.begin());
		return null;
	}
}
