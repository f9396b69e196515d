package io.antiphon.channels.mail.internal;

import io.antiphon.channels.spi.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is read of a mail, each a column. Of its people only the address of its sender is read, which becomes a pseudonym; names and
 * recipients are not.
 */
enum MailColumn {
	ID("id"),
	SENT("time"),
	SENDER("person"),
	SUBJECT("title"),
	TEXT("text"),
	/** The same for all mails of one conversation, and nothing else. */
	THREAD("attribute"),
	/** Of which types, and how many. */
	ATTACHMENTS("attribute"),
	/** That a programme sent it, as it says itself. */
	AUTOMATIC("attribute"),
	/** That it is ours; empty of all others. The last, since nothing was told of it before. */
	ROLE("role");

	private final String role;

	MailColumn(String role) {
		this.role = role;
	}

	static List<Column> all() {
		return Arrays.stream(values()).map(column -> new Column(column.name().toLowerCase(Locale.ROOT), column.role)).toList();
	}
}
