package io.antiphon.channels.feeds.internal;

import io.antiphon.channels.spi.Acceptance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a file is a feed, and in which of two ways it is written, told by its first bytes. */
enum FeedFormat {
	XML,
	JSON;

	private static final Set<String> NAMED = Set.of(".rss", ".atom", ".jsonfeed");
	private static final Set<String> LINES = Set.of(".jsonl", ".ndjson");
	private static final Pattern JSON_FEED = Pattern.compile("jsonfeed\\.org/version|www\\.w3\\.org/ns/activitystreams");
	private static final Pattern RSS_IN_RDF = Pattern.compile("purl\\.org/(?:rss|net/rss1)|netscape\\.com/rdf|channel\\.netscape");

	static FeedFormat of(byte[] head) {
		return text(head).startsWith("{") ? JSON : XML;
	}

	/** Sure of what begins as a feed does; an XML document of a kind that nobody knows is taken to say that it is none. */
	static Acceptance accepts(String name, byte[] head) {
		var small = name.toLowerCase(Locale.ROOT);
		var text = text(head);
		if (text.startsWith("{")) {
			boolean lines = LINES.stream().anyMatch(small::endsWith);
			boolean feed = JSON_FEED.matcher(text.replace("\\/", "/")).find() || small.endsWith(".jsonfeed");
			return feed && !lines ? Acceptance.YES : Acceptance.NO;
		}
		if (!text.startsWith("<")) {
			return Acceptance.NO;
		}
		boolean feed = switch (root(text)) {
			case "rss", "feed" -> true;
			case "RDF" -> RSS_IN_RDF.matcher(text).find();
			case "entry" -> text.contains("http://www.w3.org/2005/Atom") || text.contains("http://purl.org/atom/ns#");
			default -> false;
		};
		boolean document = text.startsWith("<?xml") || small.endsWith(".xml");
		return feed || NAMED.stream().anyMatch(small::endsWith) ? Acceptance.YES : document ? Acceptance.OTHERWISE : Acceptance.NO;
	}

	/** The posts from the first on; to be closed. */
	Posts posts(Path file) throws IOException {
		return switch (this) {
			case XML -> new XmlPosts(file);
			case JSON -> new JsonPosts(file);
		};
	}

	/** As far as it is ASCII, without a byte order mark, and blanks before it. */
	private static String text(byte[] head) {
		var bytes = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
		return bytes.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "").stripLeading();
	}

	/** The local name of the first element; empty where the head does not reach it. */
	private static String root(String text) {
		int at = 0;
		while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
			at = behind(text, at);
			while (at > 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
				at++;
			}
			if (at == 0) {
				return "";
			}
		}
		int end = at + 1;
		while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		var name = text.substring(Math.min(at + 1, text.length()), Math.min(end, text.length()));
		return name.substring(name.indexOf(':') + 1);
	}

	/** Where an instruction, a comment or a document type ends that begins at {@code at}; 0 where it does not. */
	private static int behind(String text, int at) {
		if (text.startsWith("<?", at)) {
			return text.indexOf("?>", at) < 0 ? 0 : text.indexOf("?>", at) + 2;
		}
		if (text.startsWith("<!--", at)) {
			return text.indexOf("-->", at) < 0 ? 0 : text.indexOf("-->", at) + 3;
		}
		int open = text.indexOf('[', at);
		int close = text.indexOf('>', at);
		boolean inside = open > 0 && open < close;
		int end = inside ? text.indexOf('>', Math.max(open, text.indexOf("]", open))) : close;
		return end + 1;
	}
}
