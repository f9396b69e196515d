package io.antiphon.channels.feeds.internal;

import io.antiphon.tables.records.Reason;

/** What can be wrong with a feed as a whole, and what with one post of it; and how it was read where that is not plain. */
enum FeedReason implements Reason.Kind {
	/** It is a document of another kind. */
	NO_FEED,
	FEED_BROKEN,
	FEED_WITHOUT_POSTS,
	/** A piece of text or mark-up that would fill the memory. */
	PIECE_TOO_LONG,

	POST_TOO_LONG,
	/** The feed has a reference to it and not itself. */
	POST_ELSEWHERE,
	/** It repeats, likes or deletes what was said, and says nothing. */
	NOTHING_SAID,
	/** How the feed was read, for the user to see. */
	READ_UNDATED
}
