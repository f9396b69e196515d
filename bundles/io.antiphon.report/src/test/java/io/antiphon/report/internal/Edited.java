package io.antiphon.report.internal;

import io.antiphon.loop.Capabilities.Capability;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station;
import io.antiphon.wording.Block;
import io.antiphon.wording.Section;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A small edition for tests, and its page as a tree. */
final class Edited {

	private Edited() {}

	static Edition of(Block... blocks) {
		return of(List.of(section("one", blocks)), List.of());
	}

	static Edition of(List<Section> sections, List<Edition.Failure> failures) {
		var state = new Station.State(1_204, Station.Standing.DONE, "next");
		var cover = new Edition.Cover(
				LocalDateTime.of(2025, 5, 3, 14, 5),
				List.of("Online <shop>"),
				null,
				List.of(new Capability("analytics", "io.antiphon.analytics", "0.1.0")),
				Map.of(Step.UNDERSTAND, new Turns.Standing(Step.UNDERSTAND, state, List.of())),
				List.of(new Edition.Headline("It worked.", "verdict-1", Edition.Tone.GOOD)));
		return new Edition(cover, sections, failures);
	}

	static Section section(String id, Block... blocks) {
		return new Section(id, "Title of " + id, List.of(blocks), Map.of());
	}

	static Document page(Edition edition, Locale locale) {
		return parsed(Page.of(edition, locale));
	}

	static Document page(Block... blocks) {
		return page(of(blocks), Locale.ENGLISH);
	}

	/** Only well-formed XML gets through this. */
	static Document parsed(String page) {
		try {
			return DocumentBuilderFactory.newInstance()
					.newDocumentBuilder()
					.parse(new InputSource(new StringReader(page)));
		} catch (Exception failed) {
			throw new AssertionError("not well-formed", failed);
		}
	}

	/** All elements of that name ("*" for any) whose class attribute holds {@code kind}; "" for any class. */
	static List<Element> all(Document page, String name, String kind) {
		var found = new ArrayList<Element>();
		var nodes = page.getElementsByTagName(name);
		for (int at = 0; at < nodes.getLength(); at++) {
			var element = (Element) nodes.item(at);
			if (kind.isEmpty() || List.of(element.getAttribute("class").split(" ")).contains(kind)) {
				found.add(element);
			}
		}
		return found;
	}

	static List<String> texts(List<Element> elements) {
		return elements.stream().map(Element::getTextContent).toList();
	}
}
