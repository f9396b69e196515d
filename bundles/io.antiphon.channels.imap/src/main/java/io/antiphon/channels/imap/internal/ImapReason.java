package io.antiphon.channels.imap.internal;

import io.antiphon.tables.records.Reason;

/** Why a mailbox is not read, or a mail of it; and what is to be known of one. */
enum ImapReason implements Reason.Kind {
	NO_USER,
	/** Something behind "?" that means nothing. */
	NO_OPTION,
	CERTIFICATES_UNREADABLE,

	NO_HOST,
	NO_SERVER,
	/** What answers there speaks no TLS. */
	NO_TLS,
	UNTRUSTED,
	/** The certificate is that of another host. */
	OTHER_HOST,
	/** TLS is not offered, and nobody said that it may be without. */
	PLAIN,
	NO_IMAP,
	CUT_OFF,
	SILENT,
	CANCELLED,

	LOGIN_REFUSED,
	TOKEN_REFUSED,
	/** It takes no password, or none of these signs, or no token. */
	NO_LOGIN,
	NO_FOLDER,
	/** Nothing tells its mails apart for long. */
	NO_UIDS,

	TOO_LARGE,
	LOST,
	/** The server numbers its mails anew. */
	ANEW
}
