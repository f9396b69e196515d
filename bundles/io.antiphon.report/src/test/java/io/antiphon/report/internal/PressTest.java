package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

	private static final Report.Request REQUEST = new Report.Request(
			Locale.ENGLISH, new Access.Issuer().issue("tester", Purpose.EXPORT, Instant.EPOCH), Map.of("total", 1.5));

	private final Press press = new Press(new FakeChain());

	@TempDir
	Path folder;

	@Test
	void writesAllThreeFilesAndNothingElse() throws IOException {
		press.write(Edited.of(), folder.resolve("out"), REQUEST);

		assertEquals(List.of("findings.csv", "loop.json", "report.html"), names(folder.resolve("out")));
		assertEquals(1.5, new ObjectMapper().readTree(folder.resolve("out/loop.json").toFile()).at("/seconds/total").asDouble());
	}

	@Test
	void replacesNoneOfThemWhenOneCannotBeWritten() throws IOException {
		Files.writeString(folder.resolve("report.html"), "old");
		Files.createDirectory(folder.resolve("loop.json"));

		assertThrows(UncheckedIOException.class, () -> press.write(Edited.of(), folder, REQUEST));

		assertEquals("old", Files.readString(folder.resolve("report.html")));
		assertEquals(List.of("loop.json", "report.html"), names(folder));
	}

	@Test
	void writesOneFileAsItsEndingSays() throws IOException {
		press.writeFile(Edited.of(), folder.resolve("a.HTML"), REQUEST);
		press.writeFile(Edited.of(), folder.resolve("b.csv"), REQUEST);
		press.writeFile(Edited.of(), folder.resolve("c.json"), REQUEST);

		assertTrue(Files.readString(folder.resolve("a.HTML")).startsWith("<!DOCTYPE html>"));
		assertTrue(Files.readString(folder.resolve("b.csv")).contains("evidence"));
		assertTrue(Files.readString(folder.resolve("c.json")).startsWith("{\n  \"format\": 4,"));
	}

	@Test
	void refusesAnyOtherEnding() throws IOException {
		assertThrows(IllegalArgumentException.class, () -> press.writeFile(Edited.of(), folder.resolve("a.pdf"), REQUEST));

		assertEquals(List.of(), names(folder));
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
