package io.antiphon.channels.imap.internal.wire;

/** One byte after the other, as they come from a server. */
@FunctionalInterface
public interface Bytes {

	/** The next one; -1 at the end. */
	int next() throws NotServed;
}
