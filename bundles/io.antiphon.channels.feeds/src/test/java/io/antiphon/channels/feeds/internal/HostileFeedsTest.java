package io.antiphon.channels.feeds.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFeedsTest {

	private static final int LARGE = 100;
	private static final String MEBIBYTE = "x".repeat(1 << 20);

	@TempDir
	Path folder;

	private Path file(String name, String before, String repeated, int times, String behind) throws IOException {
		var file = folder.resolve(name);
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			out.write(before.getBytes(StandardCharsets.UTF_8));
			var bytes = repeated.getBytes(StandardCharsets.UTF_8);
			for (int time = 0; time < times; time++) {
				out.write(bytes);
			}
			out.write(behind.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	@Test
	void aPieceOfTextThatWouldFillTheMemoryIsRefused() throws IOException {
		var text = Feeds.read(file("a.rss", "<rss><channel><item><title>", MEBIBYTE, LARGE, "</title></item></channel></rss>"));
		var attribute = Feeds.read(file("b.rss", "<rss a='", MEBIBYTE, LARGE, "'/>"));

		assertTrue(text.refused().contains("16 MiB"), text.refused());
		assertTrue(attribute.refused().contains("16 MiB"), attribute.refused());
	}

	@Test
	void elementsInElementsWithoutEndAreRefused() throws IOException {
		var read = Feeds.read(file("a.rss", "<rss><channel><item>", "<a>", 1 << 20, ""));
		var inText = Feeds.read(file("b.rss", "<rss><channel><item><description>", "<a>", 1 << 20, ""));

		assertTrue(read.refused().contains("nested"), read.refused());
		assertTrue(inText.refused().contains("nested"), inText.refused());
	}

	@Test
	void aPostThatIsTooLongIsRejectedAndTheNextIsRead() throws IOException {
		var xml = Feeds.read(file("a.rss", "<rss><channel><item><title>", MEBIBYTE + "y", 2,
				"</title></item><item><title>short</title></item></channel></rss>"));
		var json = Feeds.read(file("a.json", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_text\":\"",
				MEBIBYTE, 2, "\"},{\"id\":\"2\",\"content_text\":\"short\"}]}"));

		assertEquals(List.of("post-too-long"), xml.rejected());
		assertEquals("short", xml.only(FeedColumn.TITLE));
		assertEquals(List.of("post-too-long"), json.rejected());
		assertEquals("short", json.only(FeedColumn.TEXT));
	}

	@Test
	void textsOfJsonWithoutEndAndListsInListsAreRefused() throws IOException {
		var start = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[";
		var text = Feeds.read(file("a.json", start + "\"", MEBIBYTE, LARGE, "\"]}"));
		var lists = Feeds.read(file("b.json", start, "[", 1 << 20, ""));

		assertTrue(text.refused().startsWith("The feed is broken"), text.refused());
		assertTrue(lists.refused().startsWith("The feed is broken"), lists.refused());
	}

	@Test
	void manyPostsTakeNoMoreMemoryThanOne() throws IOException {
		var read = Feeds.read(file("a.rss", "<rss><channel>", "<item><title>t</title></item>", 100_000, "</channel></rss>"));

		assertEquals(100_000, read.rows().size());
		assertEquals("#100000", read.places().getLast());
	}

	@Test
	void anEmptyFeedIsToldSo() throws IOException {
		assertEquals("The feed has no posts.", Feeds.read(file("a.rss", "<rss><channel>", "", 0, "</channel></rss>")).refused());
		assertTrue(Feeds.read(file("b.rss", "", "", 0, "")).refused().startsWith("The feed is broken at line 1"));
	}
}
