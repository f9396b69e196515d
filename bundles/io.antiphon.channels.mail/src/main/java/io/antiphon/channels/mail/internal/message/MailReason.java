package io.antiphon.channels.mail.internal.message;

import io.antiphon.tables.records.Reason;

/** What can be wrong with a mailbox, and what with one mail of it; and how it was read where that is not plain. */
public enum MailReason implements Reason.Kind {
	NO_MAIL,

	MAIL_TOO_LARGE,
	HEADER_TOO_LONG,
	TOO_MANY_PARTS,
	NESTED_TOO_DEEP,
	TEXT_TOO_LONG,
	MAIL_BROKEN,
	/** A mail system says what became of another mail. */
	DELIVERY_REPORT,
	/** A programme answered in somebody's place. */
	AUTOMATIC_ANSWER,
	/** It is for a calendar. */
	INVITATION,
	/** Its text is encrypted, or signed so that only mail programmes can read it. */
	SEALED,
	/** A mail programme marked it as deleted, and has not removed it yet. */
	DELETED,
	/** How the mailbox was read, for the user to see. */
	READ_CHARSETS,
	READ_UNDATED,
	/** Mails of ours. */
	READ_OWN
}
