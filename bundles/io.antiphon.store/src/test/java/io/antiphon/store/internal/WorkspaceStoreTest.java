package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceStoreTest {

	@TempDir
	Path folder;

	@Test
	void aPathThatTheDatabaseWouldReadSettingsInIsRefused() throws IOException {
		var place = folder.resolve("w;logDevice=" + folder.resolve("elsewhere"));
		try (var store = Notes.store(Notes.first())) {
			var unusable = assertInstanceOf(Opening.Unusable.class, store.open(place));

			assertTrue(unusable.sentence(Locale.ENGLISH).contains("semicolon"), unusable.sentence(Locale.ENGLISH));
			assertTrue(unusable.sentence(Locale.CHINESE).contains("分号"), unusable.sentence(Locale.CHINESE));
		}
		try (var none = Files.list(folder)) {
			assertEquals(List.of(), none.toList());
		}
	}

	@Test
	void aDatabaseWithSettingsOfSomebodyElseIsNotOpened() throws IOException {
		var place = folder.resolve("w");
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, place);
		}
		var settings = place.resolve("db/service.properties");
		var ours = Files.readString(settings);
		Files.writeString(settings, "logDevice=" + folder.resolve("elsewhere") + "\n" + ours);

		try (var store = Notes.store(Notes.first())) {
			var unusable = assertInstanceOf(Opening.Unusable.class, store.open(place));
			assertTrue(unusable.sentence(Locale.ENGLISH).contains("\"logDevice\""), unusable.sentence(Locale.ENGLISH));

			Files.writeString(settings, ours);
			Notes.opened(store, place);
		}
	}

	@Test
	void makesAWorkspaceWhereThereIsNone() {
		try (var store = Notes.store(Notes.first())) {
			var workspace = Notes.opened(store, folder.resolve("a/b"));

			Notes.add(store, 1, "hello");

			assertTrue(store.isOpen());
			assertEquals(folder.resolve("a/b"), workspace.directory());
			assertEquals(List.of("hello"), Notes.contents(store));
		}
	}

	@Test
	void findsEverythingAgainAfterReopening() {
		var store = Notes.store(Notes.first());
		var before = Notes.opened(store, folder);
		Notes.add(store, 1, "应声 👍🏽");
		store.close();

		var after = Notes.opened(store, folder);

		assertEquals(before.id(), after.id());
		assertTrue(after.ids().next() > before.ids().next() - (1L << 40));
		assertEquals(List.of("应声 👍🏽"), Notes.contents(store));
		store.close();
	}

	@Test
	void opensOneWorkspaceAfterAnother() {
		try (var store = Notes.store(Notes.first())) {
			var first = Notes.opened(store, folder.resolve("first"));
			Notes.add(store, 1, "first");
			store.close();

			var second = Notes.opened(store, folder.resolve("second"));

			assertNotEquals(first.id(), second.id());
			assertEquals(List.of(), Notes.contents(store));
		}
	}

	@Test
	void keepsTwoWorkspacesOfOneProcessApart() {
		try (var first = Notes.store(Notes.first());
				var second = Notes.store(Notes.first())) {
			Notes.opened(first, folder.resolve("first"));
			Notes.opened(second, folder.resolve("second"));
			Notes.add(first, 1, "one");
			first.close();

			Notes.add(second, 1, "two");

			assertEquals(List.of("two"), Notes.contents(second));
		}
	}

	@Test
	void saysThatAWorkspaceIsInUseAndLeavesItsUserAlone() {
		try (var first = Notes.store(Notes.first());
				var second = Notes.store(Notes.first())) {
			Notes.opened(first, folder);

			var opening = second.open(folder);

			assertEquals(new Opening.InUse(Location.of(folder)), opening);
			assertFalse(second.isOpen());
			Notes.add(first, 1, "still here");
			assertEquals(List.of("still here"), Notes.contents(first));
		}
	}

	@Test
	void refusesAFileInPlaceOfADirectory() throws IOException {
		var file = Files.writeString(folder.resolve("file"), "mine");

		try (var store = Notes.store(Notes.first())) {
			assertInstanceOf(Opening.Unusable.class, store.open(file));
			assertInstanceOf(Opening.Unusable.class, store.open(file.resolve("below")));
		}

		assertEquals(Map.of("file", "mine"), files());
	}

	@Test
	void refusesADirectoryOfOthersAndTouchesNothing() throws IOException {
		Files.writeString(folder.resolve("thesis.txt"), "mine");
		var before = files();

		try (var store = Notes.store(Notes.first())) {
			assertInstanceOf(Opening.Unusable.class, store.open(folder));
		}

		assertEquals(before, files());
	}

	@Test
	void refusesADirectoryOfOthersThatUsesOurNames() throws IOException {
		Files.createDirectory(folder.resolve("db"));
		Files.writeString(folder.resolve("lock"), "theirs");
		var before = files();

		try (var store = Notes.store(Notes.first())) {
			assertInstanceOf(Opening.Unusable.class, store.open(folder));
		}

		assertEquals(before, files());
	}

	@Test
	void refusesADescriptionItCannotRead() throws IOException {
		for (var description : List.of("", "format=2\nid=x\nnode=1\n", "format=1\nid=x\n", "format=1\nid=x\nnode=-1\n", "a=\\u12")) {
			Files.writeString(folder.resolve("workspace.properties"), description);
			var before = files();

			try (var store = Notes.store(Notes.first())) {
				assertInstanceOf(Opening.Unusable.class, store.open(folder), description);
			}

			assertEquals(before, files());
		}
	}

	@Test
	void takesUpAWorkspaceWhoseMakingWasInterrupted() throws IOException {
		Files.createFile(folder.resolve("lock"));
		Files.writeString(folder.resolve("workspace.properties.new"), "form");

		try (var store = Notes.store(Notes.first())) {
			assertInstanceOf(Opening.Opened.class, store.open(folder));
		}
	}

	@Test
	void keepsTheLogOfTheDatabaseInsideTheWorkspace() {
		var store = Notes.store(Notes.first());
		for (var name : List.of("first", "second")) {
			Notes.opened(store, folder.resolve(name));
			store.close();

			assertTrue(Files.exists(folder.resolve(name).resolve("derby.log")), name);
		}
		assertFalse(Files.exists(Path.of("derby.log")));
	}

	@Test
	void refusesToWorkWhileNoWorkspaceIsOpen() {
		try (var store = Notes.store(Notes.first())) {
			assertThrows(IllegalStateException.class, store::workspace);
			assertThrows(IllegalStateException.class, () -> Notes.contents(store));
			Notes.opened(store, folder);
			assertThrows(IllegalStateException.class, () -> store.open(folder.resolve("second")));
		}
	}

	@Test
	void opensWithoutAnyContribution() {
		try (var store = Notes.store()) {
			assertInstanceOf(Opening.Opened.class, store.open(folder));
		}
	}

	private Map<String, String> files() throws IOException {
		var files = new TreeMap<String, String>();
		try (var found = Files.walk(folder)) {
			for (var path : found.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(path).toString(), Files.readString(path));
			}
		}
		return files;
	}
}
