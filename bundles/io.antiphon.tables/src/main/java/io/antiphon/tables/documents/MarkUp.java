package io.antiphon.tables.documents;

import javax.xml.stream.XMLStreamReader;

/** Gathers what is in an element: plain text as long as no element is in it, and mark-up from then on. */
final class MarkUp {

	private final int most;
	private final StringBuilder gathered = new StringBuilder();
	private boolean markUp;
	private boolean whole = true;

	MarkUp(int most) {
		this.most = most;
	}

	void begin(XMLStreamReader reader) {
		if (!markUp) {
			markUp = true;
			var plain = gathered.toString();
			gathered.setLength(0);
			add(escaped(plain));
		}
		add("<" + reader.getLocalName());
		for (int at = 0; at < reader.getAttributeCount(); at++) {
			add(" " + reader.getAttributeLocalName(at) + "=\"" + escaped(reader.getAttributeValue(at)).replace("\"", "&quot;") + "\"");
		}
		add(">");
	}

	void end(String name) {
		add("</" + name + ">");
	}

	void text(String text) {
		add(markUp ? escaped(text) : text);
	}

	Xml.Content content() {
		return new Xml.Content(gathered.toString(), markUp, whole);
	}

	private void add(String text) {
		if (gathered.length() + text.length() <= most) {
			gathered.append(text);
		} else {
			whole = false;
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
