package io.antiphon.channels.feeds.internal;

import io.antiphon.tables.documents.HtmlEntities;
import java.util.regex.Pattern;

/** Text that a feed says is HTML, so that it is taken for that, and titles without it. */
final class FeedText {

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");

	private FeedText() {}

	/** In an element that nobody can take for plain text, where it is anything but that. */
	static String html(String text) {
		return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : "<div>" + text + "</div>";
	}

	/** On one line. */
	static String title(String html) {
		return line(HtmlEntities.decoded(TAG.matcher(html).replaceAll("")));
	}

	static String line(String text) {
		return text.replaceAll("[\\s\\u00A0]+", " ").strip();
	}
}
