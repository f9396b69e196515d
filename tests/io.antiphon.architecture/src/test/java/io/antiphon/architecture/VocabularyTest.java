package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each capability has its own words: what is said of its kinds, numbers, methods, reasons and phrases is said nowhere in the core. */
class VocabularyTest {

	private static final Set<String> SHELLS = Set.of("wording", "report", "cli", "workbench", "loop.ui", "feedback.ui", "drawing");
	/** The families of words that are looked up in vocabularies. */
	private static final Pattern FAMILY = Pattern.compile("(kind|measure|method|phrase|reason|assumption|scoring|chart\\.kind)\\.(.+)");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
	/** Words that mean something else there: the unit of shares, the lower end of a rating scale, and what a restored copy does not have. */
	private static final Set<String> HOMONYMS = Set.of("share", "worst", "lost");
	/** What the core speaks of: numbers and dates, and the records of the chain that everybody knows. */
	private static final Set<String> WORDING = Set.of(
			"bounds", "chart", "contacts-not-kept", "day", "erased", "estimate", "finding", "indicator", "language", "moment", "name",
			"outcome", "over-time", "part",
			"period",
			"phrase", "progress", "range", "reason", "segment", "step", "tradeOff", "unit", "united", "verdict", "work");
	private static final Set<String> REPORT = Set.of(
			"about", "absent", "back", "chart", "contents", "empty", "estimate", "feedback", "footer", "installed", "kind", "loop", "made",
			"more", "services", "silent", "skip", "standing", "title");
	/** What capabilities call their parts of loop.json. */
	private static final Set<String> PARTS =
			Set.of("intake", "findings", "indicators", "goals", "decisions", "improvements", "verdicts", "sentiment", "evidenceCount");

	@Test
	void theTextsOfWordingAndReportAreOfTheCore() {
		assertEquals(List.of(), keys("wording").filter(key -> !WORDING.contains(first(key))).toList());
		assertEquals(List.of(), keys("report").filter(key -> !REPORT.contains(first(key))).toList());
	}

	@Test
	void noTextOfAShellIsAWordOfACapability() {
		assertEquals(List.of(), SHELLS.stream().flatMap(VocabularyTest::keys).filter(VocabularyTest::isTheirs).toList());
	}

	@Test
	void noShellNamesAKindANumberAMethodAReasonOrAPhraseOfACapability() {
		var theirs = words();

		assertTrue(theirs.containsAll(Set.of("pain-point", "severity", "share.newcombe", "no-baseline", "act-on")), theirs.toString());
		assertEquals(
				List.of(),
				SHELLS.stream().flatMap(shell -> literals(shell, word -> theirs.contains(word) && !HOMONYMS.contains(word))).toList());
	}

	@Test
	void theReportDoesNotKnowWhatCapabilitiesCallTheirParts() {
		assertEquals(List.of(), literals("report", PARTS::contains).toList());
	}

	@Test
	void aWordOfACapabilityInTheCoreWouldBeFound() {
		assertTrue(isTheirs("kind.pain-point") && isTheirs("reason.no-baseline") && isTheirs("chart.kind.p"));
		assertTrue(!WORDING.contains(first("method.share.newcombe")));
	}

	private static boolean isTheirs(String key) {
		return FAMILY.matcher(key).matches();
	}

	private static String first(String key) {
		return key.split("\\.", 2)[0];
	}

	/** What capabilities keep as keys, and so have words for; a number's name that is counted per something is no other name. */
	private static Set<String> words() {
		var words = new TreeSet<String>();
		house().all().stream()
				.filter(Bundle::capability)
				.flatMap(bundle -> keys(bundle.name()))
				.filter(key -> !key.startsWith("chart.") && !key.endsWith(".of"))
				.forEach(key -> FAMILY.matcher(key).results().forEach(found -> words.add(found.group(2))));
		return words;
	}

	private static Stream<String> keys(String bundle) {
		return bundle(bundle).sources("texts.properties").stream()
				.filter(file -> file.toString().contains("/src/main/"))
				.flatMap(file -> properties(file).stringPropertyNames().stream());
	}

	private static Stream<String> literals(String bundle, Predicate<String> wrong) {
		return bundle(bundle).sources(".java").stream()
				.filter(file -> file.toString().contains("/src/main/"))
				.flatMap(file -> LITERAL.matcher(text(file)).results()
						.map(found -> found.group(1))
						.filter(wrong)
						.map(word -> file.getFileName() + " says " + word));
	}

	private static Bundle bundle(String name) {
		return house().all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
	}

	private static Properties properties(Path file) {
		var properties = new Properties();
		try (var in = Files.newBufferedReader(file)) {
			properties.load(in);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return properties;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
