package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Backups.Key;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.privacy.Sealed;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.internal.archive.Unpacking;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Backups, and workspaces made of them. */
class BackupTest extends BackupCase {

	private record Note(String words) {}

	boolean holdsKey() throws IOException {
		var key = Files.readString(key());
		var secret = key.lines().filter(line -> line.startsWith("secret ")).findFirst().orElseThrow().substring(7);
		try (var zip = new ZipFile(file.toFile())) {
			for (var entry : zip.stream().toList()) {
				if (new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1).contains(secret)) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	void whatIsRestoredIsSoundAndSaysWhatCameAfterTheBackupAndIsLost() throws IOException {
		var id = "";
		try (var workspace = open(data, "keys")) {
			id = workspace.store.workspace().id();
			Records.take(workspace.feedback, workspace.access, List.of(Records.said("later", "later")));
			workspace.documents.put("test.note", "n", new Note("later"), "lin");
		}
		Unpacking.remove(data);

		var restored = assertInstanceOf(Restored.Made.class, restore(file, "data", "keys"));

		var losses = restored.losses().orElseThrow();
		assertEquals(
				List.of("intake.complete 1", "document.put 1"),
				losses.acts().stream().map(act -> act.action() + " " + act.count()).toList());
		try (var workspace = open(data, "keys")) {
			assertNotEquals(id, workspace.store.workspace().id());
			assertEquals(30, rows(workspace));
			assertEquals(List.of(), workspace.found());
			assertTrue(workspace.privacy.verifyAudit().intact());
			var origin = workspace.backups.origin().orElseThrow();
			assertEquals(id, origin.workspace());
			assertTrue(origin.lost().endsWith(": 1 × document.put (1), 1 × intake.complete (1)"), origin.lost());
			assertTrue(origin.sentence(Locale.ENGLISH).startsWith("This workspace was restored from a backup of "));
		}
	}

	@Test
	void itIsForItsOwnerAloneReplacesNothingUnaskedAndLeavesNothingBesideIt() throws IOException {
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		try (var workspace = open(data, "keys")) {
			var again = backup(workspace, false);
			assertEquals(new Written.Refused(ArchiveFault.EXISTS, file.toString()), again);
			assertEquals(2, workspace.acts("workspace.backup").size());
		}
		assertFalse(Files.exists(data.resolve("snapshot")));
		assertEquals(List.of("one.zip"), names(file.getParent()));
	}

	@Test
	void itIsOfOneMomentWhileOthersGoOnTakingIn() throws Exception {
		var other = folder.resolve("busy.zip");
		try (var workspace = open(data, "keys");
				var others = Executors.newSingleThreadExecutor()) {
			var taking = others.submit(() -> {
				for (int intake = 0; intake < 8; intake++) {
					Records.take(workspace.feedback, workspace.access, List.of(
							Records.said("x" + intake, "one"), Records.said("y" + intake, "two")));
				}
				return 8;
			});
			assertInstanceOf(Written.Made.class,
					workspace.backups.write(other, false, false, workspace.access, Locale.ENGLISH, Progress.NONE));
			taking.get(120, TimeUnit.SECONDS);
			assertEquals(46, rows(workspace));
		}

		assertInstanceOf(Restored.Made.class, restore(other, "restored", "keys"));

		try (var workspace = open(folder.resolve("restored"), "keys")) {
			assertEquals(0, rows(workspace) % 2);
			assertEquals(List.of(), workspace.found());
			assertTrue(workspace.privacy.verifyAudit().intact());
		}
	}

	@Test
	void withoutTheKeyItStaysShutUntilTheKeyIsBrought() throws IOException {
		var restored = assertInstanceOf(Restored.Made.class, restore(file, "elsewhere", "others"));

		assertEquals(Key.State.MISSING, restored.key().state());
		assertFalse(holdsKey());
		try (var store = SealedWorkspace.store()) {
			store.open(folder.resolve("elsewhere"));
			var workspace = new SealedWorkspace(store, folder.resolve("others"));
			var sealed = workspace.privacy.sealed().orElseThrow();
			assertEquals(new Sealed(Sealed.Reason.KEY_MISSING, restored.key().file()), sealed);

			Files.createDirectories(restored.key().file().getParent());
			Files.copy(folder.resolve("keys").resolve(restored.key().file().getFileName()), restored.key().file());

			assertEquals(30, rows(workspace));
			assertEquals(List.of(), workspace.found());
		}
	}

	@Test
	void withTheKeyItOpensAnywhere() throws IOException {
		try (var workspace = open(data, "keys")) {
			assertInstanceOf(Written.Made.class, backup(workspace, true));
			assertEquals("with the key", workspace.acts("workspace.backup").getLast().scope());
		}
		assertTrue(holdsKey());

		var restored = assertInstanceOf(Restored.Made.class, restore(file, "elsewhere", "others"));

		assertEquals(Key.State.BROUGHT, restored.key().state());
		try (var workspace = open(folder.resolve("elsewhere"), "others")) {
			assertEquals(30, rows(workspace));
			assertEquals(List.of(), workspace.found());
			assertTrue(workspace.privacy.verifyAudit().intact());
		}
	}

	@Test
	void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
		Files.createDirectories(folder.resolve("full"));
		Files.writeString(folder.resolve("full/mine.txt"), "mine");
		Files.createDirectories(folder.resolve("empty"));

		refused(ArchiveFault.NOT_EMPTY, restore(file, "full", "keys"));

		assertEquals(List.of("mine.txt"), names(folder.resolve("full")));
		assertInstanceOf(Restored.Made.class, restore(file, "empty", "keys"));
	}

	@Test
	void stoppedItLeavesNothing() throws IOException {
		var stopped = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		try (var workspace = open(data, "keys")) {
			var other = folder.resolve("backups/two.zip");
			assertInstanceOf(Written.Refused.class,
					workspace.backups.write(other, false, false, workspace.access, Locale.ENGLISH, stopped));
			assertInstanceOf(Restored.Refused.class,
					workspace.backups.restore(file, folder.resolve("never"), Locale.ENGLISH, stopped));
		}
		assertEquals(List.of("one.zip"), names(file.getParent()));
		assertFalse(Files.exists(folder.resolve("never")));
	}

	@Test
	void anHonestCopyPutBackIsAcceptedAndSaysWhatItLost() throws IOException {
		var copy = folder.resolve("copy");
		try (var all = Files.walk(data)) {
			for (var one : all.toList()) {
				Files.copy(one, copy.resolve(data.relativize(one).toString()));
			}
		}
		try (var workspace = open(data, "keys")) {
			workspace.documents.put("test.note", "n", new Note("later"), "lin");
		}
		Unpacking.remove(data);
		Files.move(copy, data);
		try (var workspace = open(data, "keys")) {
			assertInstanceOf(AuditVerification.Truncated.class, workspace.privacy.verifyAudit());
			assertInstanceOf(Restored.Refused.class, workspace.backups.putBack(data));
		}

		try (var store = SealedWorkspace.store()) {
			var outcome = new SealedWorkspace(store, folder.resolve("keys")).backups.putBack(data);
			assertInstanceOf(Restored.Made.class, outcome);
		}

		try (var workspace = open(data, "keys")) {
			assertTrue(workspace.privacy.verifyAudit().intact());
			assertEquals(List.of(), workspace.found());
			assertTrue(workspace.backups.origin().orElseThrow().lost().endsWith(": 1 × document.put (1)"));
		}
	}
}
