package io.antiphon.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshFileTest {

	@TempDir
	Path folder;

	@Test
	void putsTheWholeFileInItsPlaceAndMakesTheFolder() throws IOException {
		var file = folder.resolve("new/out.txt");

		try (var fresh = new FreshFile(file)) {
			fresh.out().write("应声".getBytes(StandardCharsets.UTF_8));
			fresh.commit();
		}

		assertEquals("应声", Files.readString(file));
		assertEquals(List.of(file), files(file.getParent()));
	}

	@Test
	void leavesTheOldFileAndNothingElseWhenItIsNotCommitted() throws IOException {
		var file = Files.writeString(folder.resolve("out.txt"), "old");

		try (var fresh = new FreshFile(file)) {
			fresh.out().write('x');
		}

		assertEquals("old", Files.readString(file));
		assertEquals(List.of(file), files(folder));
	}

	@Test
	void canBeWrittenToAfterTheStreamIsClosed() throws IOException {
		var file = folder.resolve("out.txt");

		try (var fresh = new FreshFile(file)) {
			try (var out = fresh.out()) {
				out.write('a');
			}
			fresh.out().write('b');
			fresh.commit();
		}

		assertEquals("ab", Files.readString(file));
	}

	@Test
	void refusesAFolderBeforeAnythingIsWritten() throws IOException {
		assertThrows(IOException.class, () -> new FreshFile(folder).close());

		assertEquals(List.of(), files(folder));
	}

	private static List<Path> files(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}
}
