package io.antiphon.tables.documents;

import io.antiphon.tables.records.Reason;
import java.io.IOException;

/** Why a document is not taken, on the way to whoever says so. */
public final class UnfitDocumentException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Reason reason;

	public UnfitDocumentException(Reason reason) {
		super(reason.key());
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}
}
