package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Location;
import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a workspace: whose it is, and what becomes of it when it is moved or copied. */
class FolderTest {

	@TempDir
	Path folder;

	@Test
	void isReadableByItsOwnerAlone() throws IOException {
		posix();
		var workspace = folder.resolve("a/b");
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, workspace);
			Notes.add(store, 1, "hello");
		}

		assertEquals(Set.of(), foreign(folder.resolve("a")));
	}

	@Test
	void isMadeSoWhereAnEarlierVersionLeftItOpen() throws IOException {
		posix();
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder.resolve("a"));
		}
		Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rwxr-xr-x"));

		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder.resolve("a"));
		}

		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))));
	}

	/** What others than the owner may do something with. */
	private static Set<String> foreign(Path top) throws IOException {
		var found = new TreeSet<String>();
		var owner = PosixFilePermissions.fromString("rwx------");
		try (var files = Files.walk(top)) {
			for (var file : files.toList()) {
				Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
				if (!owner.containsAll(rights)) {
					found.add(top.relativize(file) + " " + PosixFilePermissions.toString(rights));
				}
			}
		}
		return found;
	}

	@Test
	void aCopyGetsAnIdOfItsOwnWithAWordAndTheOriginalKeepsIts() throws IOException {
		var id = made("original");
		copy("original", "copy");

		try (var store = Notes.store(Notes.first())) {
			var opened = assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("copy")));

			assertNotEquals(id, opened.workspace().id());
			assertEquals(id, opened.workspace().earlier());
			assertEquals(
					List.of(new Notice.Copied(Location.of(folder.resolve("original").toRealPath()))), opened.notices());
			assertEquals(List.of("hello"), Notes.contents(store));
		}
		assertEquals(id, id("original"));
		assertNotEquals(id, id("copy"));
	}

	@Test
	void theCopyOfACopyGetsOneToo() throws IOException {
		var first = made("original");
		copy("original", "copy");
		var second = id("copy");
		copy("copy", "again");

		assertEquals(3, Set.of(first, second, id("again")).size());
	}

	@Test
	void oneThatWasMovedKeepsItsId() throws IOException {
		var id = made("original");
		Files.move(folder.resolve("original"), folder.resolve("moved"));

		assertEquals(id, id("moved"));
		assertEquals(id, id("moved"));
	}

	@Test
	void aLinkToItIsNoCopy() throws IOException {
		var id = made("original");
		Files.createSymbolicLink(folder.resolve("link"), folder.resolve("original"));

		assertEquals(id, id("link"));
	}

	@Test
	void aDatabaseOfManyIsNotOpenedYetAndSaysSo() {
		try (var store = Notes.store(Notes.first())) {
			var opening = store.open(new Location.Address(URI.create("postgresql://db.example/antiphon")));

			assertTrue(assertInstanceOf(Opening.Unusable.class, opening).detail().contains("folders"));
		}
	}

	private String made(String name) {
		try (var store = Notes.store(Notes.first())) {
			var id = Notes.opened(store, folder.resolve(name)).id();
			Notes.add(store, 1, "hello");
			return id;
		}
	}

	private String id(String name) {
		try (var store = Notes.store(Notes.first())) {
			return Notes.opened(store, folder.resolve(name)).id();
		}
	}

	private void copy(String from, String to) throws IOException {
		try (var files = Files.walk(folder.resolve(from))) {
			for (var file : files.toList()) {
				Files.copy(file, folder.resolve(to).resolve(folder.resolve(from).relativize(file)));
			}
		}
	}

	private void posix() {
		Assumptions.assumeTrue(
				folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights of owners here");
	}
}
