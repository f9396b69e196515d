package io.antiphon.wording.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML or SVG that is well-formed XML: every element is closed, everything from outside is escaped, and characters
 * that XML has no place for become U+FFFD. An attribute whose value is {@code null} is left out. For one thread.
 */
public final class MarkupWriter {

	private static final Set<String> VOID = Set.of("meta", "br", "hr", "col");

	private final StringBuilder out = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** Opens an element; {@code attributes} are names and values in turn. */
	public MarkupWriter open(String name, @Nullable String... attributes) {
		out.append('<').append(name);
		for (int at = 0; at < attributes.length; at += 2) {
			var value = attributes[at + 1];
			if (value != null) {
				out.append(' ').append(attributes[at]).append("=\"");
				escape(value);
				out.append('"');
			}
		}
		if (VOID.contains(name)) {
			out.append(" />");
		} else {
			out.append('>');
			open.push(name);
		}
		return this;
	}

	/** Closes the element opened last. */
	public MarkupWriter close() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Closes the element opened last and starts a new line of source. */
	public MarkupWriter end() {
		close();
		out.append('\n');
		return this;
	}

	/** Words in the element opened last. */
	public MarkupWriter text(String text) {
		escape(text);
		return this;
	}

	/** An element with nothing but text in it. */
	public MarkupWriter leaf(String name, String text, @Nullable String... attributes) {
		return open(name, attributes).text(text).close();
	}

	/** A style sheet of ours, which has no {@code <} and no {@code &} in it. */
	public MarkupWriter style(String css) {
		if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
			throw new IllegalArgumentException("a style sheet that would have to be escaped");
		}
		open("style");
		out.append('\n').append(css);
		return end();
	}

	/** What was written. */
	@Override
	public String toString() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("still open: " + open);
		}
		return out.toString();
	}

	private void escape(String text) {
		text.codePoints().forEach(point -> {
			switch (point) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				default -> {
					if (!turns(point)) {
						out.appendCodePoint(known(point) ? point : 0xFFFD);
					}
				}
			}
		});
	}

	/** Whether it turns the direction of what follows, beyond the element it stands in: left out. */
	private static boolean turns(int point) {
		return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
	}

	/** Whether XML 1.0 has the character and it is no control character that HTML forbids. */
	private static boolean known(int point) {
		return point >= 0x20 && point < 0x7F
				|| point == '\t'
				|| point == '\n'
				|| point >= 0xA0 && point <= 0xD7FF
				|| point >= 0xE000 && point < 0xFFFE && (point < 0xFDD0 || point > 0xFDEF)
				|| point >= 0x10000 && (point & 0xFFFE) != 0xFFFE;
	}
}
