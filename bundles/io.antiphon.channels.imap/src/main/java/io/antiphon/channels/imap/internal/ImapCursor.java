package io.antiphon.channels.imap.internal;

import java.util.regex.Pattern;

/** Up to which mail a folder was read: the UIDVALIDITY by which its numbers hold, and the number of the last one. Both 0 before anything was. */
record ImapCursor(long validity, long last) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

	static ImapCursor of(String written) {
		var parts = WRITTEN.matcher(written);
		return parts.matches()
				? new ImapCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)))
				: new ImapCursor(0, 0);
	}

	/** The same where the numbers still hold, else from the first mail on. */
	ImapCursor under(long now) {
		return validity == now ? this : new ImapCursor(now, 0);
	}

	ImapCursor at(long uid) {
		return new ImapCursor(validity, uid);
	}

	String written() {
		return validity + ":" + last;
	}
}
