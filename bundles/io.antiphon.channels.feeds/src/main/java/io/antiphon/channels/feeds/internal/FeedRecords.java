package io.antiphon.channels.feeds.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.MessageOrigins;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The posts of a feed. */
final class FeedRecords implements Records {

	/** What is longer is no name. */
	private static final int LONGEST_TITLE = 500;

	private final Path file;
	private final FeedFormat format;
	private final String title;
	private final long undated;

	/** {@code title}: what the feed is called; {@code undated}: how many posts have a time that could not be read. */
	private FeedRecords(Path file, FeedFormat format, String title, long undated) {
		this.file = file;
		this.format = format;
		this.title = title.length() > LONGEST_TITLE ? "" : title;
		this.undated = undated;
	}

	/** Reads the whole file once, since a feed may say behind its posts what it is called. Blocks. */
	static Opening open(Path file, FeedFormat format, Progress progress) {
		try (var posts = format.posts(file)) {
			long all = 0;
			long undated = 0;
			try {
				for (var post = posts.next(); post != null && !progress.cancelled(); post = posts.next()) {
					all++;
					undated += post.undated() ? 1 : 0;
				}
			} catch (IOException broken) {
				return new Opening.Refused(posts.broken(broken));
			}
			return all == 0 && !progress.cancelled()
					? new Opening.Refused(FeedReason.FEED_WITHOUT_POSTS.with())
					: new Opening.Opened(new FeedRecords(file, format, posts.title(), undated));
		} catch (IOException unreadable) {
			return new Opening.Refused(unreadable(unreadable));
		}
	}

	private static Reason unreadable(IOException thrown) {
		return thrown instanceof UnfitDocumentException unfit ? unfit.reason() : TableReason.UNREADABLE.with();
	}

	@Override
	public List<Column> columns() {
		return FeedColumn.all();
	}

	@Override
	public List<Reason> notes() {
		return undated == 0 ? List.of() : List.of(FeedReason.READ_UNDATED.with(undated));
	}

	@Override
	public Pass read(Sink sink) {
		var origins = new MessageOrigins();
		try (var posts = format.posts(file)) {
			try {
				for (var post = posts.next(); post != null; post = posts.next()) {
					if (!sink.accept(entry(post, origins.next(post.id())))) {
						return new Pass.Stopped();
					}
				}
				return new Pass.Complete();
			} catch (IOException broken) {
				return new Pass.Refused(posts.broken(broken));
			}
		} catch (IOException unreadable) {
			return new Pass.Refused(unreadable(unreadable));
		}
	}

	private Entry entry(Post post, Origin origin) {
		return post.wrong()
				.<Entry>map(reason -> new Rejection(origin, reason))
				.orElseGet(() -> new Row(origin, post.row(title)));
	}
}
