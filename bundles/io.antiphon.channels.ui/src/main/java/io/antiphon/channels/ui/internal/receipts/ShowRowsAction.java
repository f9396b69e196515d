package io.antiphon.channels.ui.internal.receipts;

import jakarta.inject.Inject;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The rows of the receipt that is chosen, in the table of feedback. */
public final class ShowRowsAction implements Runnable {

	private final EPartService parts;

	@Inject
	public ShowRowsAction(EPartService parts) {
		this.parts = parts;
	}

	@Override
	public void run() {
		ReceiptsPart.opened(parts).ifPresent(ReceiptsPart::showRows);
	}
}
