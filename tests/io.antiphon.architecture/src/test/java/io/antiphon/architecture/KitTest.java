package io.antiphon.architecture;

import static io.antiphon.architecture.House.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is published for the tests of extensions: fakes and contracts, and nothing of how we keep what is real. */
class KitTest {

	private static final Pattern INSIDE =
			Pattern.compile("jakarta\\.persistence|java\\.sql|org\\.eclipse\\.persistence|[dD]erby|io\\.antiphon\\.[a-z.]*internal");

	@Test
	void thePublishedKitKnowsNoDatabaseAndNothingInternal() throws IOException {
		var wrong = new ArrayList<String>();
		try (var files = Files.walk(house().path().resolve("tests/io.antiphon.testkit"))) {
			for (var file : files.filter(one -> one.toString().matches(".*/(src/.*\\.java|MANIFEST\\.MF|build\\.properties)")).toList()) {
				INSIDE.matcher(Files.readString(file)).results().forEach(found -> wrong.add(file.getFileName() + ": " + found.group()));
			}
		}

		assertEquals(List.of(), wrong);
	}

	@Test
	void aTestOfARealStoreWouldBeFound() {
		assertTrue(INSIDE.matcher("import io.antiphon.feedback.internal.store.JpaFeedback;").find());
		assertTrue(INSIDE.matcher("DriverManager.getConnection(\"jdbc:derby:db\")").find());
	}
}
