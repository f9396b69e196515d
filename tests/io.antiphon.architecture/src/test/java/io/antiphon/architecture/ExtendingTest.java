package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/extending.md shows is the example that is built and tested, and not something like it. */
class ExtendingTest {

	private static final Path EXAMPLE = house().path().resolve("examples/com.example.keywords");
	private static final Path SCORING = house().path().resolve("examples/com.example.scoring");
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

		assertEquals(3, code.size());
		assertEquals(List.of(), missing(code.getFirst(), EXAMPLE.resolve("src/com/example/keywords/Keywords.java")));
		assertEquals(
				Files.readString(EXAMPLE.resolve("test/com/example/keywords/KeywordsTest.java")), code.get(1));
		assertEquals(List.of(), missing(code.getLast(), SCORING.resolve("src/com/example/scoring/Ice.java")));
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
		return BLOCK.matcher(Files.readString(house().path().resolve("docs/extending.md"))).results()
				.filter(block -> block.group(1).equals(language))
				.map(block -> block.group(2))
				.toList();
	}
}
