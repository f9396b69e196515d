package io.antiphon.channels.mail.internal.message;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a part of a mail. {@code otherwise}: whether it was read in another charset than it says; {@code whole}: whether it is all. */
record Said(String text, boolean html, boolean otherwise, boolean whole) {

	static final Said NOTHING = new Said("", false, false, true);

	boolean blank() {
		return text.isBlank() && whole;
	}

	/** Of several that say the same, the plain one. */
	static Said either(List<Said> parts) {
		return parts.stream().filter(part -> !part.blank() && !part.html).findFirst()
				.or(() -> parts.reversed().stream().filter(part -> !part.blank()).findFirst())
				.orElse(NOTHING);
	}

	/** Of several that follow each other, all. */
	static Said together(List<Said> parts) {
		var said = parts.stream().filter(part -> !part.blank()).toList();
		if (said.size() < 2) {
			return said.isEmpty() ? NOTHING : said.getFirst();
		}
		boolean html = said.stream().anyMatch(Said::html);
		return new Said(
				said.stream().map(part -> html ? part.markedUp() : part.text).collect(Collectors.joining("\n")), html,
				said.stream().anyMatch(Said::otherwise), said.stream().allMatch(Said::whole));
	}

	private String markedUp() {
		return html ? text
				: "<div>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>") + "</div>";
	}

	/** As it is handed over: HTML in an element that nobody can take for plain text. */
	String handed() {
		return html && (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) ? "<div>" + text + "</div>" : text;
	}
}
