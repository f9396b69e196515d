package io.antiphon.channels.feeds.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real feeds, each read or refused for the right reason; in place, and none of their texts is kept here. */
class SharedFeedsTest {

	/** How many posts, and how many of them have what; or why it was refused. */
	private static final Map<String, String> EXPECTED = Map.ofEntries(
			Map.entry("CDATATestFeed", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 feed"),
			Map.entry("atom_0.3", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 feed"),
			Map.entry("atom_0.3_DC_Sy", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 categories, 2 feed"),
			Map.entry("atom_1.0", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 categories, 2 feed"),
			Map.entry("atom_1.0_b", "16 posts, 16 id, 16 title, 12 text, 16 published, 16 link, 16 feed"),
			Map.entry("atom_1.0_bray", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 feed"),
			Map.entry("atom_1.0_prefix", "feed-without-posts"),
			Map.entry("atom_1.0_ruby", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 feed"),
			Map.entry("base__news-atom", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 feed"),
			Map.entry("base__news2", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 feed"),
			Map.entry("base__products-atom", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 feed"),
			Map.entry("base__products2", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 feed"),
			Map.entry("base__reviews-atom", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 rating, 2 feed"),
			Map.entry("base__reviews2", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 rating, 2 feed"),
			Map.entry("base__travel-atom", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 feed"),
			Map.entry("base__travel2", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 feed"),
			Map.entry("dublin-core-date", "1 posts, 1 published"),
			Map.entry("issue131-rss", "1 posts, 1 id, 1 title, 1 text, 1 published, 1 link, 1 categories, 1 feed"),
			Map.entry("issue137-rss", "4 posts, 4 id, 4 title, 4 text, 4 published, 4 link, 4 feed"),
			Map.entry("jira_issue1", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 categories, 2 feed"),
			Map.entry("logback-test", "OTHERWISE: no-feed"),
			Map.entry("rss_0.9", "2 posts, 2 id, 2 title, 2 link, 2 feed"),
			Map.entry("rss_0.91N", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 feed"),
			Map.entry("rss_0.91U", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 feed"),
			Map.entry("rss_0.92", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 categories, 2 feed"),
			Map.entry("rss_0.92_alt", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 categories, 2 feed"),
			Map.entry("rss_0.93", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 link, 2 categories, 2 feed"),
			Map.entry("rss_0.94", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 categories, 2 feed"),
			Map.entry("rss_1.0", "2 posts, 2 id, 2 title, 2 text, 2 link, 2 feed"),
			Map.entry("rss_1.0-ns-on-channel", "44 posts, 44 id, 44 title, 44 text, 44 published, 44 author, 44 link, 44 feed"),
			Map.entry("rss_1.0_DC_Sy", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 categories, 2 feed"),
			Map.entry("rss_1.0_DC_multi", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 categories, 2 feed"),
			Map.entry("rss_2.0", "2 posts, 2 id, 2 title, 2 text, 2 published, 2 author, 2 link, 2 categories, 2 feed"));

	private static Path folder() {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var data = at.resolve("shared").resolve("data").resolve("feeds").resolve("feeds-rome");
			if (Files.isDirectory(data)) {
				return data;
			}
		}
		assumeTrue(false, "no shared data here");
		throw new AssertionError();
	}

	@Test
	void eachIsReadOrRefusedForTheRightReason() throws IOException {
		var told = new TreeMap<String, String>();
		try (var files = Files.list(folder())) {
			for (var file : files.filter(one -> one.toString().endsWith(".xml")).toList()) {
				told.put(name(file), Feeds.told(file));
			}
		}

		assertEquals(new TreeMap<>(EXPECTED), told);
	}

	private static String name(Path file) {
		return file.getFileName().toString().replaceFirst(".*resources__", "").replace(".xml", "");
	}
}
