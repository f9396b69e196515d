package io.antiphon.channels.tables.internal.workbook;

import io.antiphon.tables.records.Reason;
import java.io.IOException;

/** Why a workbook is not taken, on the way to whoever says so. */
final class UnfitWorkbookException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Reason reason;

	UnfitWorkbookException(Reason reason) {
		super(reason.key());
		this.reason = reason;
	}

	Reason reason() {
		return reason;
	}
}
