package io.antiphon.feedback.ui.internal;

import jakarta.inject.Inject;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Writes the feedback that the table shows into a file. */
public final class ExportAction implements Runnable {

	private final EPartService parts;

	@Inject
	public ExportAction(EPartService parts) {
		this.parts = parts;
	}

	@Override
	public void run() {
		FeedbackPart.actions(parts).ifPresent(TableActions::export);
	}
}
