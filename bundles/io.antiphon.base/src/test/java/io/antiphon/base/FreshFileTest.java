package io.antiphon.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
	void isReadableByItsOwnerAloneAsIsTheFolder() throws IOException {
		var file = folder.resolve("new/out.txt");
		var open = Files.writeString(folder.resolve("open.txt"), "old");
		Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));

		for (var place : List.of(file, open)) {
			try (var fresh = new FreshFile(place)) {
				fresh.out().write('x');
				fresh.commit();
			}
		}

		assertEquals("rwx------", permissions(file.getParent()));
		assertEquals("rw-------", permissions(file));
		assertEquals("rw-------", permissions(open));
	}

	private static String permissions(Path place) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
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
