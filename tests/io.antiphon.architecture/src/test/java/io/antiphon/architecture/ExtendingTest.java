package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/extending.md shows is the example that is built and tested, and not something like it. */
class ExtendingTest {

	private static final Path EXAMPLE = house().path().resolve("examples/com.example.keywords");
	/** What the pieces of code are taken from, in the order of the page. */
	private static final List<String> SOURCES = List.of(
			"keywords/src/com/example/keywords/Keywords.java", "keywords/test/com/example/keywords/KeywordsTest.java",
			"scoring/src/com/example/scoring/Ice.java", "guestbook/src/com/example/guestbook/Guestbook.java",
			"guestbook/src/com/example/guestbook/House.java", "pages/src/com/example/pages/Pages.java",
			"council/src/com/example/council/CouncilPart.java",
			"council/src/com/example/council/Look.java", "council/src/com/example/council/CouncilView.java",
			"council/src/com/example/council/CouncilColumn.java");
	private static final Pattern PLACE = Pattern.compile("<(?:perspective|e4view) id=\"([^\"]+)\"");
	private static final Pattern ROW = Pattern.compile("(?m)^\\| (?:Overview|Listen|Understand|Improve|Judge|Protect) \\|.*$");
	private static final Pattern ID = Pattern.compile("`([^`]+)`");
	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
	private static final String LEFT_OUT = "…";

	@Test
	void theManifestAndWhatGoesIntoTheJarAreThoseOfTheExample() throws IOException {
		var shown = blocks("");

		assertTrue(shown.contains(strangers(Files.readString(EXAMPLE.resolve("META-INF/MANIFEST.MF")))), shown::toString);
		assertTrue(shown.contains(Files.readString(EXAMPLE.resolve("build.properties"))), shown::toString);
	}

	@Test
	void theCodeIsThatOfTheExample() throws IOException {
		var code = blocks("java");

		assertEquals(SOURCES.size(), code.size());
		for (int at = 0; at < code.size(); at++) {
			assertEquals(List.of(), missing(code.get(at), house().path().resolve("examples/com.example." + SOURCES.get(at))));
		}
		assertEquals(Files.readString(EXAMPLE.resolve("test/com/example/keywords/KeywordsTest.java")), code.get(1));
	}

	@Test
	void theEntryOfTheViewIsThatOfTheExample() throws IOException {
		var entry = blocks("xml");

		assertEquals(1, entry.size());
		assertEquals(List.of(), missing(entry.getFirst(), house().path().resolve("examples/com.example.council/plugin.xml")));
	}

	@Test
	void theTableOfPerspectivesHasEveryViewThatHasAPlaceInOne() throws IOException {
		var places = new TreeSet<String>();
		for (var bundle : house().all()) {
			var file = bundle.folder().resolve("plugin.xml");
			if (Files.exists(file)) {
				PLACE.matcher(Files.readString(file)).results().forEach(place -> places.add(place.group(1)));
			}
		}

		var told = ROW.matcher(page()).results()
				.flatMap(row -> ID.matcher(row.group()).results())
				.map(id -> id.group(1))
				.collect(Collectors.toCollection(TreeSet::new));

		assertTrue(places.remove("io.antiphon.workbench.scope"), "it stands in all of them");
		assertEquals(places, told);
	}

	/** The lines that do not stand in the file in this order. */
	private static List<String> missing(String shown, Path file) throws IOException {
		var missing = new ArrayList<String>();
		var lines = Files.readAllLines(file);
		int at = 0;
		for (var line : shown.lines().filter(one -> !one.strip().equals(LEFT_OUT)).toList()) {
			var found = lines.subList(at, lines.size()).indexOf(line);
			if (found < 0) {
				missing.add(line);
			} else {
				at += found + 1;
			}
		}
		return missing;
	}

	/** Without the headers that are no use to a stranger: names for people and for the module path. */
	private static String strangers(String manifest) {
		return manifest.replaceAll("(?m)^(Bundle-Name|Automatic-Module-Name):.*\\n", "");
	}

	private static List<String> blocks(String language) throws IOException {
		return BLOCK.matcher(page()).results()
				.filter(block -> block.group(1).equals(language))
				.map(block -> block.group(2))
				.toList();
	}

	private static String page() throws IOException {
		return Files.readString(house().path().resolve("docs/extending.md"));
	}
}
