package io.antiphon.channels.feeds.internal;

import io.antiphon.tables.records.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The posts of a feed, one after the other. For one thread. */
interface Posts extends AutoCloseable {

	/** The next; null at the end. */
	@Nullable
	Post next() throws IOException;

	/** What the feed is called, as far as it was read. */
	String title();

	/** Why reading it ended early. */
	Reason broken(IOException thrown);

	@Override
	void close() throws IOException;
}
