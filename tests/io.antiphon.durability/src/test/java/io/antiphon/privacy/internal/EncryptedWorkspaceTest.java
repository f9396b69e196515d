package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.durability.Marks;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Backups.Key;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.store.Encryption.Outcome;
import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.WorkspaceCompaction;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seals, audit, backups and copies of a workspace whose database is encrypted. */
class EncryptedWorkspaceTest extends BackupCase {

	private static final String WORDS = "words that only Lin says";

	private Path databaseKey;

	@BeforeEach
	void encrypt() {
		try (var workspace = open(data, "keys")) {
			Records.take(workspace.feedback, workspace.access, List.of(Records.said("x", WORDS)));
		}
		databaseKey = assertInstanceOf(
				Outcome.Done.class, SealedWorkspace.encryption(folder.resolve("keys")).encrypt(data)).key();
	}

	private void sound(String place, String keys) {
		try (var workspace = open(folder.resolve(place), keys)) {
			assertEquals(31, rows(workspace));
			assertEquals(List.of(), workspace.found());
			assertTrue(workspace.privacy.verifyAudit().intact());
		}
	}

	private String shut(String place, String keys) {
		try (var store = SealedWorkspace.store(folder.resolve(keys))) {
			var why = assertInstanceOf(Opening.Unusable.class, store.open(folder.resolve(place)));
			return why.sentence(Locale.ENGLISH);
		}
	}

	private void backedUp(boolean withKey) throws IOException {
		Files.delete(file);
		try (var workspace = open(data, "keys")) {
			assertInstanceOf(Written.Made.class, backup(workspace, withKey));
		}
	}

	/** What is in the backup, unpacked. */
	private Path contents() throws IOException {
		var place = Files.createDirectories(folder.resolve("contents"));
		try (var zip = new ZipFile(file.toFile())) {
			int number = 0;
			for (var entry : zip.stream().toList()) {
				Files.write(place.resolve(Integer.toString(number++)), zip.getInputStream(entry).readAllBytes());
			}
		}
		return place;
	}

	private String secret() throws IOException {
		return Files.readAllLines(databaseKey).get(2).substring("secret ".length());
	}

	@Test
	void isSoundAndItsWordsAreInNoFile() throws IOException {
		sound("data", "keys");

		assertEquals(Map.of(), new Marks(WORDS).in(data));
		assertEquals(Map.of(), new Marks(secret()).in(data));
		assertEquals(folder.resolve("keys"), databaseKey.getParent());
	}

	@Test
	void itsBackupIsEncryptedAndIsRestoredWhereTheKeyIs() throws IOException {
		backedUp(false);
		assertEquals(Map.of(), new Marks(WORDS).in(contents()));
		assertEquals(Map.of(), new Marks(secret()).in(contents()));

		assertInstanceOf(Restored.Made.class, restore(file, "restored", "keys"));

		sound("restored", "keys");
	}

	@Test
	void withoutTheKeyWhatWasRestoredNamesTheFileToBring() throws IOException {
		backedUp(false);
		assertInstanceOf(Restored.Made.class, restore(file, "restored", "elsewhere"));
		var brought = folder.resolve("elsewhere").resolve(databaseKey.getFileName());

		assertTrue(shut("restored", "elsewhere").contains(brought.toString()), shut("restored", "elsewhere"));

		Files.createDirectories(folder.resolve("elsewhere"));
		Files.copy(databaseKey, brought);
		Files.copy(key(), folder.resolve("elsewhere").resolve(key().getFileName()));
		sound("restored", "elsewhere");
	}

	@Test
	void aBackupWithTheKeyHasBoth() throws IOException {
		backedUp(true);

		var made = assertInstanceOf(Restored.Made.class, restore(file, "restored", "elsewhere"));

		assertEquals(Key.State.BROUGHT, made.key().state());
		sound("restored", "elsewhere");
	}

	@Test
	void aCopyHasTheKeyOfTheOriginal() throws IOException {
		try (var files = Files.walk(data)) {
			for (var one : files.toList()) {
				Files.copy(one, folder.resolve("copy").resolve(data.relativize(one)));
			}
		}

		sound("copy", "keys");
		sound("data", "keys");
		Files.delete(databaseKey);
		sound("copy", "keys");
		assertTrue(shut("data", "keys").contains(databaseKey.toString()));
	}

	@Test
	void keysThatWouldLieInTheWorkspaceAreNotMade() {
		SealedWorkspace.encryption(folder.resolve("keys")).decrypt(data);

		var inside = data.resolve("keys");
		assertEquals(new Outcome.NoKey(inside), SealedWorkspace.encryption(inside).encrypt(data));

		assertFalse(Files.exists(inside));
	}

	@Test
	void canBeReadWhereItCannotBeWritten() throws Exception {
		var place = Files.createDirectories(folder.resolve("read"));
		Assumptions.assumeTrue(run("mount", "--bind", "-o", "ro", data.toString(), place.toString()), "nothing can be mounted here");
		try (var store = SealedWorkspace.store(folder.resolve("keys"))) {
			var opened = assertInstanceOf(Opening.Opened.class, store.open(place));
			assertEquals(List.of(new Notice.ReadOnly()), opened.notices());

			assertEquals(31, rows(new SealedWorkspace(store, folder.resolve("keys"))));
		} finally {
			assertTrue(run("umount", place.toString()));
		}
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		var process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
	}

	@Test
	void everyFileOfWorkspaceKeysAndBackupIsForItsOwnerAlone() throws IOException {
		Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights of owners here");
		try (var workspace = open(data, "keys");
				var session = workspace.feedback.begin(Records.request(), workspace.access)) {
			for (int line = 0; line <= Receipt.PLACES; line++) {
				session.reject(new Rejection("line " + line, "no date"), "no date");
			}
			session.complete(Records.outcome());
			assertTrue(Files.exists(data.resolve("rejections")));
			new WorkspaceCompaction(workspace.store).run(Progress.NONE);
			assertInstanceOf(Written.Made.class, backup(workspace, true));
			assertEquals(List.of(), open(folder));
		}
		restore(file, "restored", "keys");
		sound("restored", "keys");
		SealedWorkspace.encryption(folder.resolve("keys")).decrypt(data);

		assertEquals(List.of(), open(folder));
	}

	/** What others than their owner may do something with. */
	private static List<String> open(Path top) throws IOException {
		var found = new TreeSet<String>();
		var owner = PosixFilePermissions.fromString("rwx------");
		try (var files = Files.walk(top)) {
			for (var one : files.filter(one -> !one.equals(top)).toList()) {
				if (!owner.containsAll(Files.getPosixFilePermissions(one))) {
					found.add(top.relativize(one) + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
				}
			}
		}
		return List.copyOf(found);
	}
}
