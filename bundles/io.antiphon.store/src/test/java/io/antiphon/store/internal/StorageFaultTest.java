package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong where the data lies is told as that. Small disks of our own take the rights of root: else it is skipped. */
class StorageFaultTest {

	@TempDir
	Path folder;

	@Test
	void aFullDiskIsToldAsThatKeepsWhatWasCompletedAndWorkGoesOnOnceThereIsRoom() throws Exception {
		try (var disk = new Mount(folder.resolve("disk"), "-t", "tmpfs", "-o", "size=24m", "tmpfs");
				var store = Notes.store(notes())) {
			Notes.opened(store, disk.place().resolve("workspace"));
			Notes.add(store, 1, "kept");
			var filler = disk.place().resolve("filler");

			var told = assertThrows(StorageException.class, () -> {
				fill(filler);
				for (long id = 2; id < 20_000; id++) {
					Notes.add(store, id, "x".repeat(30_000));
				}
			});

			assertEquals(StorageFault.DISK_FULL, told.fault());
			Files.delete(filler);
			var before = Notes.contents(store).size();
			Notes.add(store, 100_000, "goes on");
			assertEquals(before + 1, Notes.contents(store).size());
			assertEquals("kept", Notes.contents(store).getFirst());
		}
	}

	private static void fill(Path filler) throws IOException {
		try (var out = Files.newOutputStream(filler)) {
			while (Files.getFileStore(filler).getUsableSpace() > 300_000) {
				out.write(new byte[100_000]);
			}
		}
	}

	private static Notes notes() {
		return new Notes(
				"io.antiphon.notes",
				Map.of("0001", "CREATE TABLE NOTE (ID BIGINT NOT NULL PRIMARY KEY, CONTENT VARCHAR(32672) NOT NULL);\n"),
				List.of());
	}

	@Test
	void aDamagedPageIsToldAsThatAndTheRestCanBeRead() throws Exception {
		try (var store = Notes.store(notes())) {
			Notes.opened(store, folder);
			for (long id = 1; id <= 200; id++) {
				Notes.add(store, id, "row " + "x".repeat(3_000));
			}
		}
		damage(largest());

		try (var store = Notes.store(notes())) {
			Notes.opened(store, folder);
			var told = assertThrows(StorageException.class, () -> Notes.contents(store));

			assertEquals(StorageFault.DAMAGED, told.fault());
			assertTrue(told.fault().sentence(Locale.ENGLISH).contains("damaged"));
			assertTrue(store.<String>read(manager -> manager.createQuery(
					"SELECT n.content FROM NoteEntity n WHERE n.id = 1", String.class)
					.getSingleResult()).startsWith("row "));
		}
	}

	@Test
	void theLogOfTheDatabaseTellsNoneOfTheWordsThatAFaultMet() throws Exception {
		try (var store = Notes.store(notes())) {
			Notes.opened(store, folder);
			for (long id = 1; id <= 200; id++) {
				Notes.add(store, id, "row " + "x".repeat(3_000));
			}
		}
		damage(largest());

		try (var store = Notes.store(notes())) {
			Notes.opened(store, folder);
			assertThrows(StorageException.class, () -> store.read(manager -> manager.createQuery(
					"SELECT n FROM NoteEntity n WHERE n.content = :words", NoteEntity.class)
					.setParameter("words", "the words of Lin")
					.getResultList()));

			assertFalse(Files.readString(folder.resolve("derby.log")).contains("the words of Lin"));
		}
	}

	private Path largest() throws IOException {
		try (var files = Files.list(folder.resolve("db/seg0"))) {
			return files.max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length())).orElseThrow();
		}
	}

	private static void damage(Path file) throws IOException {
		try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
			bytes.seek(bytes.length() / 2);
			bytes.write(new byte[20_000]);
		}
	}

	@Test
	void aWorkspaceThatCannotBeWrittenCanBeReadAndSaysSo() throws Exception {
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder.resolve("workspace"));
			Notes.add(store, 1, "hello");
		}

		try (var mount = new Mount(folder.resolve("read"), "--bind", "-o", "ro", folder.resolve("workspace").toString());
				var store = Notes.store(Notes.first())) {
			var opened = assertInstanceOf(Opening.Opened.class, store.open(mount.place()));

			assertTrue(opened.workspace().readOnly());
			assertEquals(List.of(new Notice.ReadOnly()), opened.notices());
			assertEquals(List.of("hello"), Notes.contents(store));
			var told = assertThrows(StorageException.class, () -> Notes.add(store, 2, "no"));
			assertEquals(StorageFault.READ_ONLY, told.fault());
			assertEquals(List.of("hello"), Notes.contents(store));
		}
	}

	@Test
	void aWorkspaceThatCannotBeWrittenIsNotMigrated() throws Exception {
		try (var store = Notes.store(Notes.first())) {
			Notes.opened(store, folder.resolve("workspace"));
		}

		try (var mount = new Mount(folder.resolve("read"), "--bind", "-o", "ro", folder.resolve("workspace").toString());
				var store = Notes.store(Notes.first().then("0002-more", "CREATE TABLE MORE (ID BIGINT);\n"))) {
			var faulty = assertInstanceOf(Opening.Faulty.class, store.open(mount.place()));

			assertEquals(StorageFault.READ_ONLY, faulty.fault());
		}
	}

	/** A mount that is gone when it is closed. */
	private record Mount(Path place, String... how) implements AutoCloseable {

		Mount {
			try {
				Files.createDirectories(place);
				var command = new ArrayList<>(List.of("mount"));
				command.addAll(List.of(how));
				command.add(place.toString());
				Assumptions.assumeTrue(run(command), "nothing can be mounted here");
			} catch (IOException failed) {
				throw new AssertionError(failed);
			}
		}

		private static boolean run(List<String> command) {
			try {
				var process = new ProcessBuilder(command).redirectErrorStream(true).start();
				process.getInputStream().readAllBytes();
				return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
			} catch (IOException missing) {
				return false;
			} catch (InterruptedException interrupted) {
				throw new AssertionError(interrupted);
			}
		}

		@Override
		public void close() {
			assertTrue(run(List.of("umount", place.toString())));
		}
	}
}
