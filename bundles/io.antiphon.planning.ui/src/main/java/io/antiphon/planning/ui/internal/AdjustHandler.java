package io.antiphon.planning.ui.internal;

import io.antiphon.planning.ui.internal.writing.OpenPart;
import io.antiphon.wording.Anchors;
import io.antiphon.workbench.ui.Views;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/**
 * Asks what shall become of the improvement that is looked at, or whose verdict is, now that there is one; else of that chosen in the
 * register.
 */
public final class AdjustHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var shown = OpenPart.service(event, Views.class).shown();
		var meant = Stream.of(Anchors.verdict(""), Anchors.improvement(""))
				.filter(shown::startsWith)
				.map(prefix -> shown.substring(prefix.length()))
				.findFirst()
				.orElse("");
		OpenPart.of(event, "io.antiphon.planning.ui.improvements", ImprovementsPart.class, part -> part.adjust(meant));
		return null;
	}
}
