package io.antiphon.channels.internal.said;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A message parted into {@code text}, what its writer wrote, and {@code rest}: earlier mails that are quoted in it, signatures and
 * disclaimers, in their order; empty where there are none. Where nothing of that is found the text is as it was. The same
 * message is always parted the same way.
 */
public record OwnWords(String text, String rest) {

	/** Parts a message as it is in its file. */
	public static OwnWords of(String message) {
		return of(message, HtmlText::plain);
	}

	/** As feedback may have been parted that was taken in by an earlier version. */
	public static OwnWords asBefore(String message) {
		return of(message, HtmlText::plainAsBefore);
	}

	private static OwnWords of(String message, BiFunction<String, List<String>, String> html) {
		boolean marked = HtmlText.is(message);
		if (!marked && message.indexOf('\n') < 0 && message.indexOf('\r') < 0) {
			return new OwnWords(message, "");
		}
		var rest = new ArrayList<String>();
		var plain = marked ? html.apply(message, rest) : message;
		var own = new ArrayList<String>();
		part(plain.lines().toList(), own, rest);
		return rest.isEmpty() && !marked
				? new OwnWords(message, "")
				: new OwnWords(joined(own), joined(rest));
	}

	private static void part(List<String> lines, List<String> own, List<String> rest) {
		long quotes = lines.stream().filter(MailLines::quoted).count();
		for (int at = 0; at < lines.size(); at++) {
			var line = lines.get(at);
			int opening = MailLines.opening(lines, at);
			if (opening > 0 && quotes > 0 && MailLines.quotedNext(lines, at + opening)) {
				rest.addAll(lines.subList(at, at + opening));
				at += opening - 1;
			} else if (opening > 0 || MailLines.ends(line)) {
				rest.addAll(lines.subList(at, lines.size()));
				return;
			} else if (quotes > 0 && MailLines.quoted(line) || MailLines.device(line)) {
				rest.add(line);
			} else if (MailLines.disclaimer(line)) {
				int end = at;
				while (end < lines.size() && !lines.get(end).isBlank()) {
					rest.add(lines.get(end++));
				}
				at = end - 1;
			} else {
				own.add(line);
			}
		}
	}

	private static String joined(List<String> lines) {
		return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
	}
}
