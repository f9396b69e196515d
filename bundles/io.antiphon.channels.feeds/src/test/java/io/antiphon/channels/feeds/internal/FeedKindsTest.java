package io.antiphon.channels.feeds.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.spi.Acceptance;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedKindsTest {

	@TempDir
	Path folder;

	private Feeds.Read read(String text) throws IOException {
		return Feeds.read(Feeds.write(folder, "feed.xml", text));
	}

	private Feeds.Read item(String inside) throws IOException {
		return read("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'"
				+ " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:im='http://itunes.apple.com/rss'"
				+ " xmlns:r='http://example.com/reviews'>"
				+ "<channel><title>Lamps</title><item>" + inside + "</item></channel></rss>");
	}

	private Feeds.Read entry(String inside) throws IOException {
		return read("<feed xmlns='http://www.w3.org/2005/Atom'><title>Lamps</title><entry>" + inside + "</entry></feed>");
	}

	private Feeds.Read json(String text) throws IOException {
		return Feeds.read(Feeds.write(folder, "feed.json", text));
	}

	@Test
	void whatAnItemSaysInFullGoesBeforeItsSummary() throws IOException {
		var read = item("<description>short</description><content:encoded><![CDATA[<p>whole</p>]]></content:encoded>");

		assertEquals("<div><p>whole</p></div>", read.only(FeedColumn.TEXT));
	}

	@Test
	void titlesArePlainTextOnOneLine() throws IOException {
		var read = item("<title>Late &amp;amp; &lt;b&gt;broken&lt;/b&gt;\n again&amp;#8230;</title>");

		assertEquals("Late & broken again…", read.only(FeedColumn.TITLE));
	}

	@Test
	void markUpThatNobodyEscapedIsKeptAsMarkUp() throws IOException {
		var read = item("<description>1 &lt; 2 <p class='a'>late<br/>again</p></description>");

		assertEquals("<div>1 &lt; 2 <p class=\"a\">late<br></br>again</p></div>", read.only(FeedColumn.TEXT));
	}

	@Test
	void plainTextOfAtomStaysAsItIs() throws IOException {
		assertEquals("a < b & c", entry("<content>a &lt; b &amp; c</content>").only(FeedColumn.TEXT));
		assertEquals("<div>a &amp; b</div>", entry("<content type='html'>a &amp;amp; b</content>").only(FeedColumn.TEXT));
		assertEquals("summed up", entry("<content type='image/png'>AAAA</content><summary>summed up</summary>").only(FeedColumn.TEXT));
	}

	@Test
	void onePersonIsTheSameByWhateverName() throws IOException {
		assertEquals("anna@example.com", item("<author>anna@example.com (Anna Lin)</author>").only(FeedColumn.AUTHOR));
		assertEquals("Anna", item("<dc:creator>Anna</dc:creator>").only(FeedColumn.AUTHOR));
		assertEquals(
				"https://example.com/anna",
				entry("<author><name>Anna</name><uri>https://example.com/anna</uri></author>").only(FeedColumn.AUTHOR));
	}

	@Test
	void theTitleOfWhatAPostIsTakenFromIsNotItsOwn() throws IOException {
		var read = entry("<source><title>Other</title></source><title>Own</title>");

		assertEquals("Own", read.only(FeedColumn.TITLE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"<im:rating>4</im:rating>|4",
		"<r:rating>4.5</r:rating>|4.5",
		"<media:community><media:starRating average='3.5' count='2'/></media:community>|3.5",
		"<media:rating scheme='urn:simple'>adult</media:rating>|''"
	})
	void aRatingIsANumberAndHasNoRole(String element, String rating) throws IOException {
		assertEquals(rating, item("<title>t</title>" + element).only(FeedColumn.RATING));
		assertEquals("", FeedColumn.all().get(FeedColumn.RATING.ordinal()).role());
	}

	@Test
	void aTimeThatCannotBeReadIsToldAndLeftOut() throws IOException {
		var read = item("<title>t</title><pubDate>last Tuesday</pubDate>");

		assertEquals("", read.only(FeedColumn.PUBLISHED));
		assertEquals(List.of("The time of one post could not be read; it was taken without."), read.notes());
	}

	@Test
	void idsThatOccurTwiceOrNotAtAllStillHavePlacesOfTheirOwn() throws IOException {
		var read = read("<rss><channel><item><guid>a</guid></item><item><guid>a</guid></item><item><title>t</title></item>"
				+ "<item><guid>a#2</guid></item></channel></rss>");

		assertEquals(List.of("a", "a#2", "#3", "a#2#4"), read.places());
	}

	@Test
	void aDocumentTypeIsPassedOverAndNamedCharactersAreRead() throws IOException {
		var read = read("""
				<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss-0.91.dtd">
				<rss version="0.91"><channel><title>Caf&eacute;</title><item><title>a&nbsp;b &hellip;</title>
				<description><![CDATA[caf&eacute;]]></description></item></channel></rss>""");

		assertEquals("a b …", read.only(FeedColumn.TITLE));
		assertEquals("Café", read.only(FeedColumn.FEED));
		assertEquals("<div>caf&eacute;</div>", read.only(FeedColumn.TEXT));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>",
		"<!DOCTYPE r [<!ENTITY c SYSTEM 'file:///etc/passwd'>]>",
		"<!DOCTYPE r SYSTEM 'http://127.0.0.1:1/c.dtd'>"
	})
	void otherEntitiesAreNotTaken(String type) throws IOException {
		var read = read(type + "<rss><channel><item><title>x &c; y</title></item></channel></rss>");

		assertTrue(read.refused().contains("entities"), read.refused());
		assertTrue(read.rows().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1", "GB18030", "Big5", "Shift_JIS"})
	void readsFeedsAsTheySayThatTheyAreWritten(String encoding) throws IOException {
		var said = encoding.startsWith("ISO") ? "très lent" : "太慢了";
		var text =
				"<?xml version='1.0' encoding='" + encoding + "'?><rss><channel><item><title>" + said + "</title></item></channel></rss>";
		var file = Files.write(folder.resolve("feed.xml"), text.getBytes(Charset.forName(encoding)));

		assertEquals(Acceptance.YES, Feeds.accepts(file));
		assertEquals(said, Feeds.read(file).only(FeedColumn.TITLE));
	}

	@Test
	void bytesThatAreNotInTheEncodingOfAFeedAreToldWithTheirLine() throws IOException {
		var text = "<?xml version='1.0' encoding='UTF-8'?>\n<rss><channel><item>\n<title>très</title></item></channel></rss>";
		var file = Files.write(folder.resolve("feed.xml"), text.getBytes(StandardCharsets.ISO_8859_1));

		assertTrue(Feeds.read(file).refused().startsWith("The feed is broken at line "), Feeds.read(file).refused());
	}

	@Test
	void aFeedThatIsCutOffIsRefusedAsAWhole() throws IOException {
		var read = read("<rss><channel><item><title>t</title></item>\n<item><title>u");

		assertTrue(read.refused().startsWith("The feed is broken at line 2"), read.refused());
	}

	@Test
	void aDocumentOfAnotherKindSaysSo() throws IOException {
		var file = Feeds.write(folder, "page.xml", "<?xml version='1.0'?><!-- a > b --><html><body/></html>");

		assertEquals(Acceptance.OTHERWISE, Feeds.accepts(file));
		assertTrue(Feeds.read(file).refused().contains("\"html\""), Feeds.read(file).refused());
	}

	@Test
	void oneEntryMayBeADocument() throws IOException {
		var file = Feeds.write(folder, "one.xml", "<a:entry xmlns:a='http://www.w3.org/2005/Atom'><a:title>t</a:title></a:entry>");

		assertEquals(Acceptance.YES, Feeds.accepts(file));
		assertEquals("t", Feeds.read(file).only(FeedColumn.TITLE));
	}

	@Test
	void readsTheItemsOfAJsonFeedWhateverStandsFirst() throws IOException {
		var read = json("""
				{"items": [{"id": 7, "content_html": "a &amp; b", "summary": "s", "url": "https://example.com/7", "tags": ["x", "y"],
				"authors": [{"name": "Anna", "url": "https://example.com/anna"}], "_shop": {"reviewRating": {"ratingValue": 4}}}],
				"title": "Lamps", "version": "https://jsonfeed.org/version/1.1"}""");

		var row = read.rows().getFirst();
		assertEquals("7", row.get(FeedColumn.ID));
		assertEquals("<div>a &amp; b</div>", row.get(FeedColumn.TEXT));
		assertEquals("https://example.com/anna", row.get(FeedColumn.AUTHOR));
		assertEquals("x, y", row.get(FeedColumn.CATEGORIES));
		assertEquals("4", row.get(FeedColumn.RATING));
		assertEquals("Lamps", row.get(FeedColumn.FEED));
	}

	@Test
	void readsActivitiesAndRejectsThoseThatSayNothing() throws IOException {
		var read = json("""
				{"@context": "https://www.w3.org/ns/activitystreams", "type": "OrderedCollection", "name": "outbox", "orderedItems": [
				{"type": "Create", "id": "a1", "actor": "https://example.com/u/1", "published": "2026-01-05T09:00:00Z",
				 "object": {"type": "Note", "id": "n1", "content": "<p>late again</p>", "tag": [{"type": "Hashtag", "name": "#late"}]}},
				{"type": "Announce", "id": "a2", "object": "https://example.com/n/9"},
				"https://example.com/n/10",
				{"type": "Question", "id": "q1", "contentMap": {"zh": "还好吗"}, "attributedTo": {"id": "u2", "name": "Bo"}}]}""");

		assertEquals(List.of("n1", "a2", "https://example.com/n/10", "q1"), read.places());
		assertEquals(List.of("nothing-said", "post-elsewhere"), read.rejected());
		assertEquals("<div><p>late again</p></div>", read.only(FeedColumn.TEXT));
		assertEquals("https://example.com/u/1", read.only(FeedColumn.AUTHOR));
		assertEquals("2026-01-05T09:00:00Z", read.only(FeedColumn.PUBLISHED));
		assertEquals("#late", read.only(FeedColumn.CATEGORIES));
		assertEquals("还好吗", read.rows().getLast().get(FeedColumn.TEXT));
		assertEquals("u2", read.rows().getLast().get(FeedColumn.AUTHOR));
	}

	@Test
	void onePostOfActivityStreamsMayBeADocument() throws IOException {
		var read = json(
				"{\"@context\": \"https://www.w3.org/ns/activitystreams\", \"type\": \"Note\", \"id\": \"n1\", \"content\": \"late\"}");

		assertEquals("late", read.only(FeedColumn.TEXT));
	}

	@Test
	void thePagesThatACollectionHasInItAreRead() throws IOException {
		var read = json("{\"@context\": \"https://www.w3.org/ns/activitystreams\", \"type\": \"Collection\", \"first\":"
				+ " {\"type\": \"CollectionPage\", \"id\": \"p\", \"items\": [{\"type\": \"Note\", \"content\": \"late\"}]}, \"totalItems\": 1}");

		assertEquals("late", read.only(FeedColumn.TEXT));
		assertEquals(1, read.rows().size());
	}

	@Test
	void brokenJsonIsRefusedWithItsLine() throws IOException {
		var read = json("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [\n{\"id\": 1},\n{]}");

		assertTrue(read.refused().startsWith("The feed is broken at line 3"), read.refused());
	}

	@Test
	void linesOfJsonAndOtherObjectsAreLeftToOthers() throws IOException {
		assertEquals(Acceptance.NO,
				Feeds.accepts(Feeds.write(folder, "a.jsonl", "{\"@context\": \"https://www.w3.org/ns/activitystreams\"}")));
		assertEquals(Acceptance.NO, Feeds.accepts(Feeds.write(folder, "a.json", "{\"a\": 1}")));
		assertEquals(Acceptance.NO, Feeds.accepts(Feeds.write(folder, "a.csv", "a,b\n1,2\n")));
		assertFalse(Feeds.accepts(Feeds.write(folder, "empty", "")) == Acceptance.YES);
	}
}
