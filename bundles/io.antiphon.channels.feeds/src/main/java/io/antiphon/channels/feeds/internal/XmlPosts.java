package io.antiphon.channels.feeds.internal;

import io.antiphon.tables.documents.DocumentReason;
import io.antiphon.tables.documents.UnfitDocumentException;
import io.antiphon.tables.documents.Xml;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The posts of a feed in XML: every RSS, and Atom, or one entry of it that is a document of its own. */
final class XmlPosts implements Posts {

	private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed", "entry");
	private static final Set<String> POSTS = Set.of("item", "entry");
	/** A post is in its channel at most. */
	private static final int DEEPEST = 3;

	private final Xml xml;
	private String root = "";
	private String container = "";
	private String title = "";

	XmlPosts(Path file) throws IOException {
		xml = Xml.lenient(Files.newInputStream(file));
	}

	@Override
	public @Nullable Post next() throws IOException {
		while (xml.next()) {
			if (!xml.begins()) {
				continue;
			}
			if (xml.depth() == 1) {
				root = xml.name();
				if (!ROOTS.contains(root)) {
					throw new UnfitDocumentException(FeedReason.NO_FEED.with(root.substring(0, Math.min(root.length(), 100))));
				}
			}
			if (xml.depth() == 2) {
				container = xml.name();
			}
			if (POSTS.contains(xml.name()) && xml.depth() <= DEEPEST) {
				return new XmlPost(xml, atom()).read();
			}
			if (title.isEmpty() && xml.name().equals("title") && titled()) {
				title = FeedText.title(xml.content(Post.MOST).text());
			}
		}
		return null;
	}

	private boolean atom() {
		return root.equals("feed") || root.equals("entry");
	}

	/** Whether what is here belongs to the feed, and not to its picture or another part. */
	private boolean titled() {
		return atom() ? xml.depth() == 2 : xml.depth() == DEEPEST && container.equals("channel");
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public Reason broken(IOException thrown) {
		if (!(thrown instanceof UnfitDocumentException unfit) || unfit.reason().kind() == DocumentReason.DAMAGED) {
			return FeedReason.FEED_BROKEN.with(xml.line());
		}
		return unfit.reason().kind() == DocumentReason.BOMB ? FeedReason.PIECE_TOO_LONG.with(xml.line()) : unfit.reason();
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
