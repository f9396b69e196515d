package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process wrote, as the next one finds it: each has a window of its own and is written in by keys. */
class SessionsTest {

	private static final String WORDS = "one courier for the old town";

	@TempDir
	@SuppressWarnings("null") // set by JUnit
	private Path folder;

	@BeforeEach
	void display() {
		assertTrue(System.getenv("DISPLAY") != null, "there is a display to open windows on");
	}

	@Test
	void whatWasTypedWhenTheProcessWasKilledIsGoneOnWithAndReadBackByAnother() throws Exception {
		var killed = person("an", Person.BEGIN, WORDS);
		killed.says(Person.KEPT + WORDS.substring(0, 11));
		killed.kill();

		var said = person("an", Person.GO_ON, WORDS).end();

		var left = said.lines().filter(line -> line.startsWith(Person.KEPT)).findFirst().orElseThrow();
		assertTrue(left.startsWith(Person.KEPT + WORDS.substring(0, 11)), left);
		assertEquals(List.of(WORDS), titles(exported()));
	}

	@Test
	void whoeverGoesOnWithADraftOverWhatSomebodyElseSavedIsAskedFieldByField() throws Exception {
		person("an", Person.WRITE, WORDS).end();
		person("an", Person.LEAVE, "couriers by bicycle").end();
		person(Person.OWNER, Person.CHANGE, "couriers on foot").end();

		person("an", Person.INSIST, "couriers by bicycle").end();

		var improvement = exported().at("/improvements/0");
		assertEquals("couriers by bicycle", improvement.get("title").asText());
		assertEquals(Person.OWNER, improvement.get("owner").asText());
	}

	private JsonNode exported() throws IOException, InterruptedException {
		return Headless.exported(folder, workspace(), folder.resolve("keys"));
	}

	private Path workspace() {
		return folder.resolve("workspace");
	}

	private OtherProcess person(String name, String deed, String words) throws IOException {
		return OtherProcess.start(
				folder, List.of(
						"-Duser.name=" + name, "-D" + RunningWorkbench.DATA + "=" + workspace(),
						"-D" + RunningWorkbench.KEYS + "=" + folder.resolve("keys")),
				"io.antiphon.integration.person", List.of("-data", folder.resolve("window-" + name).toString(), deed, words));
	}

	private static List<String> titles(JsonNode loop) {
		return Stream.iterate(0, at -> at < loop.get("improvements").size(), at -> at + 1)
				.map(at -> loop.at("/improvements/" + at + "/title").asText())
				.toList();
	}
}
