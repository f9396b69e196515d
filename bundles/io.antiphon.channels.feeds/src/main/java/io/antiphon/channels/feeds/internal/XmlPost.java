package io.antiphon.channels.feeds.internal;

import io.antiphon.tables.documents.Xml;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one item or entry: its own elements, and those of the modules that feeds have for what they lack. */
final class XmlPost {

	/** How good a source is for what it says: made for it, meant so, or at least near it. */
	private static final int FULL = 0;
	private static final int OWN = 1;
	private static final int MODULE = 2;
	private static final int NEAR = 3;
	private static final Set<String> RATINGS = Set.of("rating", "starRating", "ratingValue");

	private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

	/** Whose an element is, by its namespace. */
	private enum Owner {
		FEED,
		DUBLIN_CORE,
		CONTENT,
		MEDIA,
		ITUNES,
		OTHER
	}

	private final Xml xml;
	private final boolean atom;
	private final Post post = new Post();
	private final String namespace;
	private final int depth;

	/** {@code xml}: where the post begins. */
	XmlPost(Xml xml, boolean atom) {
		this.xml = xml;
		this.atom = atom;
		this.namespace = xml.namespace();
		this.depth = xml.depth();
	}

	/** Reads on to the end of the post. */
	Post read() throws IOException {
		xml.attribute("about").ifPresent(about -> post.put(FeedColumn.ID, MODULE, about));
		var inside = "";
		while (xml.next() && (xml.begins() || xml.depth() >= depth)) {
			if (!xml.begins()) {
				continue;
			}
			if (xml.depth() == depth + 1) {
				inside = xml.name();
			}
			if (RATINGS.contains(xml.name())) {
				rating();
			} else if (xml.depth() == depth + 1) {
				element(owner());
			} else if (inside.equals("author")) {
				person();
			} else if (owner() == Owner.MEDIA && xml.name().equals("description")) {
				text(NEAR, false);
			}
		}
		return post;
	}

	private Owner owner() {
		var here = xml.namespace();
		if (here.isEmpty() || here.equals(namespace)) {
			return Owner.FEED;
		}
		if (here.startsWith("http://purl.org/dc/")) {
			return Owner.DUBLIN_CORE;
		}
		if (here.startsWith("http://purl.org/rss/1.0/modules/content")) {
			return Owner.CONTENT;
		}
		return here.startsWith("http://search.yahoo.com/mrss") ? Owner.MEDIA
				: here.startsWith("http://www.itunes.com/") ? Owner.ITUNES : Owner.OTHER;
	}

	private void element(Owner owner) throws IOException {
		switch (owner) {
			case FEED -> own();
			case DUBLIN_CORE -> dublinCore();
			case CONTENT -> {
				if (xml.name().equals("encoded")) {
					text(FULL, true);
				}
			}
			case MEDIA, ITUNES -> near();
			case OTHER -> {
				if (xml.name().equals("body")) { // of XHTML
					text(FULL, true);
				}
			}
		}
	}

	private void own() throws IOException {
		switch (xml.name()) {
			case "title" -> title(OWN);
			case "link" -> link();
			case "guid", "id" -> post.put(FeedColumn.ID, OWN, plain());
			case "content", "body" -> text(OWN, !atom);
			case "description", "summary" -> text(MODULE, !atom);
			case "pubDate", "published", "issued" -> post.time(OWN, plain());
			case "created" -> post.time(MODULE, plain());
			case "updated", "modified" -> post.time(NEAR, plain());
			case "category" -> category();
			case "author" -> {
				if (!atom) {
					author(OWN);
				}
			}
			default -> {}
		}
	}

	private void dublinCore() throws IOException {
		switch (xml.name()) {
			case "title" -> title(MODULE);
			case "creator" -> author(MODULE);
			case "identifier" -> post.put(FeedColumn.ID, NEAR, plain());
			case "description", "abstract" -> text(NEAR, true);
			case "date", "created", "issued" -> post.time(MODULE, plain());
			case "modified" -> post.time(NEAR, plain());
			case "subject" -> category();
			default -> {}
		}
	}

	private void near() throws IOException {
		switch (xml.name()) {
			case "description", "summary" -> text(NEAR, false);
			case "author" -> author(NEAR);
			default -> {}
		}
	}

	private void title(int rank) throws IOException {
		boolean html = !atom || xml.attribute("type").filter(type -> type.contains("html")).isPresent();
		var content = content();
		post.put(FeedColumn.TITLE, rank, html || content.markUp() ? FeedText.title(content.text()) : FeedText.line(content.text()));
	}

	private void text(int rank, boolean html) throws IOException {
		var type = xml.attribute("type").orElse("");
		boolean words = type.indexOf('/') < 0 || type.startsWith("text/") || type.endsWith("xml");
		boolean marked = html || type.contains("html");
		var content = content();
		if (words) {
			post.put(FeedColumn.TEXT, rank, marked || content.markUp() ? FeedText.html(content.text()) : content.text());
		}
	}

	/** In Atom the one that leads to a page, in RSS the one there is. */
	private void link() throws IOException {
		var target = xml.attribute("href");
		if (target.isPresent()) {
			var kind = xml.attribute("rel").orElse("alternate");
			post.put(FeedColumn.LINK, kind.equals("alternate") ? FULL : NEAR, target.get());
		} else {
			post.put(FeedColumn.LINK, OWN, plain());
		}
	}

	private void category() throws IOException {
		var label = xml.attribute("label").or(() -> xml.attribute("term"));
		post.category(label.isPresent() ? label.get() : plain());
	}

	private void rating() throws IOException {
		var value = xml.attribute("average").or(() -> xml.attribute("value"));
		post.rating(value.isPresent() ? value.get() : plain());
	}

	/** The address alone where a name is beside it, so that a person is the same by whatever name. */
	private void author(int rank) throws IOException {
		var written = plain();
		var address = ADDRESS.matcher(written);
		post.put(FeedColumn.AUTHOR, rank, address.find() ? address.group() : written);
	}

	/** What an author of Atom is known by: an address, else a page, else the name. */
	private void person() throws IOException {
		switch (xml.name()) {
			case "email" -> post.put(FeedColumn.AUTHOR, FULL, plain());
			case "uri", "url" -> post.put(FeedColumn.AUTHOR, OWN, plain());
			case "name" -> post.put(FeedColumn.AUTHOR, MODULE, plain());
			default -> {}
		}
	}

	private String plain() throws IOException {
		return content().text();
	}

	private Xml.Content content() throws IOException {
		var content = xml.content(Post.MOST);
		if (!content.whole()) {
			post.wrong(FeedReason.POST_TOO_LONG.with());
		}
		return content;
	}
}
