package io.antiphon.feedback.ui.internal;

import jakarta.inject.Inject;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Chooses the columns of the feedback table. */
public final class ColumnsAction implements Runnable {

	private final EPartService parts;

	@Inject
	public ColumnsAction(EPartService parts) {
		this.parts = parts;
	}

	@Override
	public void run() {
		FeedbackPart.actions(parts).ifPresent(TableActions::choose);
	}
}
