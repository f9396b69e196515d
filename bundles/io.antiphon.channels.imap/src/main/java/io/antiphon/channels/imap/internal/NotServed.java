package io.antiphon.channels.imap.internal;

import io.antiphon.tables.records.Reason;

/** It goes on no further; the reason is for the user, and nothing that the server wrote is in it. */
final class NotServed extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Reason reason;

	NotServed(Reason reason) {
		super(reason.key());
		this.reason = reason;
	}

	Reason reason() {
		return reason;
	}
}
