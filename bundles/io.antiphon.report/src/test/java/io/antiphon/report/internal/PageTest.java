package io.antiphon.report.internal;

import static io.antiphon.report.internal.Edited.all;
import static io.antiphon.report.internal.Edited.page;
import static io.antiphon.report.internal.Edited.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.wording.Block;
import io.antiphon.wording.Block.Cell;
import io.antiphon.wording.Block.Item;
import io.antiphon.wording.Block.Paragraph;
import io.antiphon.wording.Block.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PageTest {

	@Test
	void saysWhatIsInstalledAndWhatIsNot() {
		var english = page(Edited.of(), Locale.ENGLISH);
		var chinese = page(Edited.of(), Locale.SIMPLIFIED_CHINESE);

		assertEquals("en", english.getDocumentElement().getAttribute("lang"));
		assertEquals("zh-CN", chinese.getDocumentElement().getAttribute("lang"));
		assertEquals(List.of("Online <shop>"), texts(all(english, "h1", "")));
		assertEquals("Made on 3 May 2025 at 14:05", texts(all(english, "span", "")).getFirst());
		assertTrue(texts(all(english, "p", "meta")).getFirst().contains("Installed: analytics 0.1.0"));
		assertEquals(7, all(english, "li", "absent").size());
		assertEquals("Goalnot installed here", texts(all(english, "li", "absent")).getFirst());
		assertEquals("目标此处未安装", texts(all(chinese, "li", "absent")).getFirst());
		assertTrue(texts(all(english, "ol", "loop")).getFirst().contains("Understand1,204 · done"));
	}

	@Test
	void loadsNothingAndRunsNothing() {
		var source = Page.of(Edited.of(everyKind()), Locale.ENGLISH);
		var page = Edited.parsed(source);

		for (var name : List.of("script", "link", "img", "iframe", "object", "image", "use", "base")) {
			assertEquals(List.of(), all(page, name, ""), name);
		}
		var loading = all(page, "*", "").stream().filter(one -> one.hasAttribute("src") || one.hasAttribute("style"));
		assertEquals(0, loading.count());
		assertFalse(Style.SHEET.contains("url(") || Style.SHEET.contains("@import"));
		assertTrue(source.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
	}

	@Test
	void leadsEveryLinkToAnElementAndNamesNoElementTwice() {
		var page = page(everyKind());
		var ids = attributes(page, "*", "id");
		var unique = Set.copyOf(ids);

		var links = attributes(page, "a", "href");

		assertEquals(unique.size(), ids.size());
		for (var link : links) {
			assertTrue(link.startsWith("#") && unique.contains(link.substring(1)), link);
		}
		var labels = attributes(page, "svg", "aria-labelledby");
		assertTrue(labels.stream().flatMap(label -> Stream.of(label.split(" "))).allMatch(unique::contains));
	}

	@Test
	void opensTheWayFromAVerdictToTheWordsAndBack() {
		var page = page(
				new Item("verdict-1", "Verdict", "", List.of(link("improvement-1"))),
				new Item("improvement-1", "Plan", "", List.of(link("finding-1"))),
				new Item("finding-1", "Pain", "", List.of(new Quote("feedback-1", "words", List.of(), "file.csv, line 2"))));

		var back = all(page, "p", "back").stream().map(PageTest::links).toList();

		assertEquals(List.of(List.of("#a-verdict-1"), List.of("#a-improvement-1")), back);
		assertEquals(List.of("#a-verdict-1"), links(all(page, "ul", "headlines").getFirst()));
		assertEquals(List.of("file.csv, line 2"), texts(all(page, "figcaption", "")));
	}

	@Test
	void showsALinkToNowhereAsPlainText() {
		var page = page(new Block.Links("rests on", List.of(Cell.link("gone", "finding-of-another-report"))));

		assertEquals(1, all(page, "p", "links").size());
		assertEquals(List.of(), links(all(page, "p", "links").getFirst()));
		assertTrue(texts(all(page, "p", "links")).getFirst().contains("gone"));
	}

	@Test
	void escapesEverythingThatComesFromOutside() {
		var evil = "<script>alert('x')</script> & \"]]>\u0000\u001b\uD800\uFFFF";
		var tame = "<script>alert('x')</script> & \"]]>\uFFFD\uFFFD\uFFFD\uFFFD";
		var page = page(
				new Paragraph(evil),
				new Item(evil, evil, evil, List.of(new Quote(evil + 2, evil, List.of(new Block.Span(0, 5)), evil))),
				new Block.Table(List.of(evil), List.of(List.of(Cell.link(evil, evil)))));

		assertEquals(List.of(), all(page, "script", ""));
		assertEquals(tame, texts(all(page, "p", "said")).getFirst());
		assertEquals(tame, texts(all(page, "blockquote", "")).getFirst());
		assertEquals(List.of("<scri"), texts(all(page, "mark", "")));
	}

	@Test
	void namesWhatFailedAndGoesOn() {
		var edition = Edited.of(
				List.of(Edited.section("good", new Paragraph("still here"))),
				List.of(new Edition.Failure("com.example.Faulty", "threw", "com.example.Faulty failed at Chapter.section.")));

		var page = page(edition, Locale.ENGLISH);

		assertEquals("com.example.Faulty failed at Chapter.section.", texts(all(page, "ul", "failures")).getFirst().strip());
		assertEquals(List.of("still here"), texts(all(page, "p", "said")));
	}

	@Test
	void givesTablesScopesAndPutsNumbersToTheRight() {
		var page = page(new Block.Table(
				List.of("Name", "n"),
				List.of(
						List.of(Cell.text("delivery"), Cell.number("12")),
						List.of(Cell.text("site"), Cell.number("3")))));

		assertEquals(
				List.of("col", "col", "row", "row"),
				all(page, "th", "").stream().map(cell -> cell.getAttribute("scope")).toList());
		assertEquals(List.of("12", "3"), texts(all(page, "td", "number")));
		assertEquals(List.of("n"), texts(all(page, "th", "number")));
	}

	@Test
	void foldsManyQuotesAndLeavesManyItemsShut() {
		var quotes = IntStream.range(0, 8)
				.<Block>mapToObj(at -> new Quote("feedback-" + at, "words", List.of(), "here"))
				.toList();
		var few = page(new Item("finding-1", "One", "", quotes));
		var many = page(IntStream.range(0, 5)
				.mapToObj(at -> new Item("finding-" + at, "One", "", List.of()))
				.toArray(Block[]::new));

		assertEquals(3, all(few, "details", "more").getFirst().getElementsByTagName("blockquote").getLength());
		assertTrue(all(few, "details", "item").getFirst().hasAttribute("open"));
		assertTrue(all(many, "details", "item").stream().noneMatch(item -> item.hasAttribute("open")));
	}

	@Test
	void listsSectionsAndTheirItems() {
		var edition = Edited.of(
				List.of(Edited.section("a", new Item("finding-1", "Late", "", List.of())), Edited.section("b")), List.of());

		var contents = all(page(edition, Locale.ENGLISH), "nav", "").getFirst();

		assertEquals(List.of("#s-a-a", "#a-finding-1", "#s-a-b"), links(contents));
	}

	/** The attribute's values wherever it is given. */
	private static List<String> attributes(Document page, String element, String name) {
		return all(page, element, "").stream()
				.map(one -> one.getAttribute(name))
				.filter(value -> !value.isEmpty())
				.toList();
	}

	private static Block[] everyKind() {
		return ChartTest.everyKind().toArray(Block[]::new);
	}

	private static Block link(String anchor) {
		return new Block.Links("see", List.of(Cell.link("there", anchor)));
	}

	private static List<String> links(Element within) {
		var links = within.getElementsByTagName("a");
		return IntStream.range(0, links.getLength())
				.mapToObj(at -> ((Element) links.item(at)).getAttribute("href"))
				.collect(Collectors.toList());
	}
}
