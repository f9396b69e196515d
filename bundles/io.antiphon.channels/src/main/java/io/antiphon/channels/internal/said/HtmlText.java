package io.antiphon.channels.internal.said;

import io.antiphon.tables.documents.HtmlEntities;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The plain text of a message in HTML; what its mail programme marked as quoted or as a signature is told apart. */
final class HtmlText {

	private static final Pattern BLOCK =
			Pattern.compile("<(?:p|br|div|html|body|table|blockquote)(?:\\s[^<>]{0,2000})?/?>", Pattern.CASE_INSENSITIVE);
	private static final Pattern APART = Pattern.compile(
			"<(?:blockquote\\b|(?:div|span|p)\\s[^<>]{0,500}(?:class|id)\\s*=\\s*[\"'][^\"'<>]{0,200}"
					+ "(?:gmail_quote|gmail_attr|gmail_signature|yahoo_quoted|moz-cite|moz-signature|appendonsend|divRplyFwdMsg|\\bsig\\b|signature|disclaimer|isReplyContent|qmbox|netease)"
					+ ")[^<>]{0,500}>",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern HIDDEN =
			Pattern.compile("<(style|script|head|title)\\b[^<>]{0,500}>.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern BREAK =
			Pattern.compile("<br\\s*/?>|</(?:p|div|tr|li|h[1-6]|table|blockquote)\\s*>", Pattern.CASE_INSENSITIVE);
	private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^<>]{0,4000}>");

	private HtmlText() {}

	/** Whether a text is HTML: an element that breaks lines is in it. */
	static boolean is(String text) {
		return text.indexOf('<') >= 0 && BLOCK.matcher(text).find();
	}

	/** The text outside of what is set apart; that goes to {@code rest}. */
	static String plain(String html, List<String> rest) {
		return plain(html, rest, HtmlEntities::decoded);
	}

	/** The same as it was read before all characters were known that HTML names. */
	static String plainAsBefore(String html, List<String> rest) {
		return plain(html, rest, HtmlText::decodedAsBefore);
	}

	private static String decodedAsBefore(String html) {
		return html.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
				.replace("&apos;", "'").replace("&amp;", "&");
	}

	private static String plain(String html, List<String> rest, UnaryOperator<String> decoded) {
		var seen = HIDDEN.matcher(html).replaceAll(" ");
		var own = new StringBuilder();
		var found = APART.matcher(seen);
		int from = 0;
		while (found.find(from)) {
			own.append(seen, from, found.start()).append("<br>");
			int end = end(seen, found.start(), found.end());
			var apart = words(seen.substring(found.end(), end), decoded);
			if (!apart.isBlank()) {
				rest.add(apart.strip());
			}
			from = end;
		}
		return words(own.append(seen, from, seen.length()).toString(), decoded);
	}

	/** Where the element that opens at {@code start} is closed, elements of its kind inside it counted; else the end. */
	private static int end(String html, int start, int from) {
		int name = start + 1;
		while (Character.isLetter(html.charAt(name))) {
			name++;
		}
		var tags = Pattern.compile("<(/?)" + html.substring(start + 1, name) + "\\b", Pattern.CASE_INSENSITIVE).matcher(html);
		int depth = 1;
		for (int at = from; tags.find(at); at = tags.end()) {
			depth += tags.group(1).isEmpty() ? 1 : -1;
			if (depth == 0) {
				return tags.start();
			}
		}
		return html.length();
	}

	private static String words(String html, UnaryOperator<String> decoded) {
		var lines = TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
		var plain = decoded.apply(lines).replace('\u00A0', ' ');
		return String.join("\n", plain.lines().map(String::strip).toList());
	}
}
