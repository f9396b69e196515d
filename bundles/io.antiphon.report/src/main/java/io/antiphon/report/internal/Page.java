package io.antiphon.report.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.spi.Station.Standing;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Section;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import io.antiphon.wording.markup.MarkupWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an edition as one HTML page that needs nothing else: style sheet and charts are in it, there is no script, and it
 * forbids the browser to load anything. It is well-formed XML.
 */
final class Page {

	/** Lets the inline style in and nothing else; inside the page's own words a hash would have to be kept in step. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

	private static final int SERVICES_NAMED = 3;
	private static final int ITEMS_LISTED = 6;
	private static final int ITEMS_OPEN = 4;

	private final Edition edition;
	private final Locale locale;
	private final Texts texts;
	private final Numbers numbers;
	private final Wording wording;
	private final Anchorage links;
	private final MarkupWriter page = new MarkupWriter();

	private Page(Edition edition, Locale locale) {
		this.edition = edition;
		this.locale = locale;
		this.texts = Texts.of(Page.class, locale);
		this.numbers = new Numbers(locale);
		this.wording = Vocabularies.NONE.wording(locale);
		this.links = new Anchorage(edition.sections());
	}

	static String of(Edition edition, Locale locale) {
		return new Page(edition, locale).write();
	}

	private String write() {
		page.open("html", "lang", language(), "xmlns", "http://www.w3.org/1999/xhtml");
		head();
		page.open("body");
		page.leaf("a", texts.get("skip"), "class", "skip", "href", "#main");
		cover();
		page.open("div", "class", "columns");
		contents();
		main();
		page.end();
		page.open("footer").leaf("p", texts.get("footer")).end();
		page.end().end();
		return "<!DOCTYPE html>\n" + page;
	}

	private String language() {
		return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en";
	}

	private void head() {
		page.open("head");
		page.open("meta", "charset", "utf-8");
		page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
		page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.open("meta", "name", "color-scheme", "content", "light dark");
		page.leaf("title", texts.get("title", services()));
		page.style(Style.SHEET);
		page.end();
	}

	private void cover() {
		page.open("header", "id", "top");
		page.leaf("p", texts.get("kind"), "class", "kind");
		page.leaf("h1", services());
		page.open("p", "class", "meta");
		page.leaf("span", made());
		var period = edition.cover().period();
		if (period != null) {
			page.leaf("span", texts.get("about", numbers.period(period)));
		}
		page.leaf("span", installed());
		page.end();
		headlines();
		failures();
		loop();
		page.end();
	}

	private String services() {
		var services = edition.cover().services();
		if (services.isEmpty()) {
			return texts.get("services.none");
		}
		var named = texts.list(services.stream().limit(SERVICES_NAMED).toList());
		var more = services.size() - SERVICES_NAMED;
		return more > 0 ? texts.get("services.more", named, more) : named;
	}

	private String made() {
		var at = edition.cover().made();
		return texts.get("made", numbers.day(at.toLocalDate()), DateTimeFormatter.ofPattern("HH:mm").format(at));
	}

	private String installed() {
		var names = edition.cover().capabilities().stream()
				.map(one -> one.name() + " " + release(one.version()))
				.toList();
		return names.isEmpty()
				? texts.get("installed.none")
				: texts.get("installed", texts.list(names));
	}

	/** Without the qualifier, which names a build. */
	private static String release(String version) {
		return Stream.of(version.split("\\.")).limit(3).collect(Collectors.joining("."));
	}

	private void headlines() {
		if (edition.cover().headlines().isEmpty()) {
			return;
		}
		page.open("ul", "class", "headlines");
		for (var headline : edition.cover().headlines()) {
			page.open("li", "class", headline.tone().name().toLowerCase(Locale.ROOT));
			links.reference(headline.anchor())
					.ifPresentOrElse(
							reference -> page.leaf("a", headline.sentence(), "href", reference),
							() -> page.text(headline.sentence()));
			page.end();
		}
		page.end();
	}

	private void failures() {
		if (edition.failures().isEmpty()) {
			return;
		}
		page.open("ul", "class", "failures", "role", "note");
		for (var failure : edition.failures()) {
			page.leaf("li", failure.sentence());
		}
		page.end();
	}

	private void loop() {
		page.open("ol", "class", "loop", "aria-label", texts.get("loop"));
		for (var step : Step.values()) {
			var standing = edition.standing(step);
			page.open("li", "class", standing.isPresent() ? null : "absent");
			page.leaf("b", wording.step(step));
			page.leaf("span", standing.map(this::standing).orElseGet(() -> texts.get("absent")));
			page.close();
		}
		page.end();
	}

	private String standing(Turns.Standing standing) {
		var state = standing.state();
		if (state == null) {
			return texts.get("silent");
		}
		var word = texts.get("standing." + state.standing().name());
		return state.standing() == Standing.NOTHING_YET
				? word
				: texts.get("standing", numbers.count(state.count()), word);
	}

	private void contents() {
		page.open("nav", "aria-label", texts.get("contents"));
		page.leaf("h2", texts.get("contents"));
		page.open("ol");
		for (var section : edition.sections()) {
			page.open("li").leaf("a", section.title(), "href", "#" + id(section));
			var items = items(section);
			if (!items.isEmpty()) {
				listed(section, items);
			}
			page.end();
		}
		page.end().end();
	}

	private void listed(Section section, List<Block.Item> items) {
		page.open("ol");
		for (var item : items.subList(0, Math.min(items.size(), ITEMS_LISTED))) {
			var reference = links.reference(item.anchor()).orElse("#" + id(section));
			page.open("li").leaf("a", item.title(), "href", reference).close();
		}
		if (items.size() > ITEMS_LISTED) {
			page.open("li").leaf("a", texts.get("more", items.size() - ITEMS_LISTED), "href", "#" + id(section)).close();
		}
		page.end();
	}

	private void main() {
		page.open("main", "id", "main");
		if (edition.sections().isEmpty()) {
			page.leaf("p", texts.get("empty"));
		}
		var blocks = new Blocks(page, links, texts, numbers);
		for (var section : edition.sections()) {
			page.open("section", "id", id(section), "aria-labelledby", id(section) + "-title");
			page.leaf("h2", section.title(), "id", id(section) + "-title");
			blocks.write(section.blocks(), items(section).size() <= ITEMS_OPEN);
			page.end();
		}
		page.end();
	}

	private static List<Block.Item> items(Section section) {
		return section.blocks().stream()
				.filter(Block.Item.class::isInstance)
				.map(Block.Item.class::cast)
				.toList();
	}

	private static String id(Section section) {
		return "s-" + Anchorage.id(section.id());
	}
}
