package io.antiphon.channels.ui.internal.receipts;

import jakarta.inject.Inject;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Writes what the receipt that is chosen rejected, to be mended. */
public final class ExportCorrectionsAction implements Runnable {

	private final EPartService parts;

	@Inject
	public ExportCorrectionsAction(EPartService parts) {
		this.parts = parts;
	}

	@Override
	public void run() {
		ReceiptsPart.opened(parts).ifPresent(ReceiptsPart::correct);
	}
}
