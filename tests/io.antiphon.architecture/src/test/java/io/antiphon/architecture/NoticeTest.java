package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever of others is shipped is named in NOTICE with its licence, and nothing else is. */
class NoticeTest {

	private static final Pattern GROUP = Pattern.compile("<groupId>([^<]+)</groupId>");
	private static final Pattern ENTRY = Pattern.compile("^([a-z0-9.-]+\\.[a-z0-9.-]+|[a-z]+-[a-z]+) {2,}(\\S.*)$");
	/** What builds and tests, and is not shipped. */
	private static final Set<String> TOOLS = Set.of("io.antiphon", "org.apache.maven.plugins", "org.eclipse.tycho", "*");

	@Test
	void everyThirdPartyThatIsShippedIsNamedWithItsLicence() throws IOException {
		assertEquals(shipped(), named());
	}

	@Test
	void everyEntryHasALicence() throws IOException {
		for (var line : Files.readAllLines(notice())) {
			var entry = ENTRY.matcher(line);
			if (entry.matches()) {
				var licence = entry.group(2).split(" {2,}")[0];
				assertTrue(licence.matches("[A-Za-z0-9.-]+( (OR|AND|WITH) [A-Za-z0-9.-]+)*"), line);
			}
		}
	}

	/** The groups of the target platform and of the jars that bundles nest. */
	private static Set<String> shipped() throws IOException {
		var groups = new TreeSet<>(groups(house().path().resolve("target-platform/antiphon.target")));
		for (var bundle : house().all()) {
			var pom = bundle.folder().resolve("pom.xml");
			if (Files.exists(pom)) {
				groups.addAll(groups(pom));
			}
		}
		groups.removeAll(TOOLS);
		return groups;
	}

	private static Set<String> groups(Path file) throws IOException {
		return GROUP.matcher(Files.readString(file)).results().map(found -> found.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> named() throws IOException {
		return Files.readAllLines(notice()).stream()
				.map(ENTRY::matcher)
				.filter(entry -> entry.matches())
				.map(entry -> entry.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Path notice() {
		return house().path().resolve("NOTICE");
	}
}
