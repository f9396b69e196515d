package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Backups.Key;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.privacy.Sealed;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.internal.archive.Unpacking;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.TallyCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups, workspaces made of them, and what is not taken for one. */
class BackupTest {

	private record Note(String words) {}

	@TempDir
	Path folder;

	private Path data;
	private Path file;

	/** A workspace with thirty pieces of feedback, written into a file, and closed. */
	@BeforeEach
	void write() {
		data = folder.resolve("data");
		file = folder.resolve("backups/one.zip");
		try (var workspace = open(data, "keys")) {
			Records.take(workspace.feedback, workspace.access, Records.many(30));
			assertInstanceOf(Written.Made.class, backup(workspace, false));
		}
	}

	private SealedWorkspace open(Path place, String keys) {
		return SealedWorkspace.open(place, folder.resolve(keys));
	}

	private Written backup(SealedWorkspace workspace, boolean withKey) {
		return workspace.backups.write(file, withKey, withKey, workspace.access, Locale.ENGLISH, Progress.NONE);
	}

	private Restored restore(Path from, String to, String keys) {
		try (var store = SealedWorkspace.store()) {
			return new SealedWorkspace(store, folder.resolve(keys))
					.backups.restore(from, folder.resolve(to), Locale.ENGLISH, Progress.NONE);
		}
	}

	private static int rows(SealedWorkspace workspace) {
		TallyCheck.agree(workspace.feedback, workspace.access);
		return workspace.feedback.select(Query.of(Scope.ALL), workspace.access).size();
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

	private static List<String> names(Path place) throws IOException {
		try (var all = Files.list(place)) {
			return all.map(one -> one.getFileName().toString()).sorted().toList();
		}
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

	private boolean holdsKey() throws IOException {
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

	private Path key() throws IOException {
		try (var all = Files.list(folder.resolve("keys"))) {
			return all.filter(one -> one.toString().endsWith(".key")).findFirst().orElseThrow();
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

	private static String refused(ArchiveFault fault, Restored outcome) {
		var refused = assertInstanceOf(Restored.Refused.class, outcome);
		assertEquals(fault, refused.fault(), refused.what());
		return refused.what();
	}

	@Test
	void whereverABitIsFlippedOrTheEndIsCutOffItIsRefusedAndNothingIsWritten() throws IOException {
		var random = new SplittableRandom(20_261_129);
		var whole = Files.readAllBytes(file);
		var broken = folder.resolve("broken.zip");
		for (int change = 0; change < 40; change++) {
			var bytes = whole.clone();
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
			Files.write(broken, bytes);
			var outcome = restore(broken, "never", "keys");
			if (outcome instanceof Restored.Made) { // a bit that says nothing, such as a date: all there is as it was
				Unpacking.remove(folder.resolve("never"));
			}
			assertFalse(Files.exists(folder.resolve("never")));
			Files.write(broken, Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)));
			assertInstanceOf(Restored.Refused.class, restore(broken, "never", "keys"));
			assertFalse(Files.exists(folder.resolve("never")));
			assertFalse(Files.exists(folder.resolve(".never.unpacking")));
		}
	}

	@Test
	void theFileThatIsDamagedIsNamed() throws IOException {
		var changed = changed(name -> name, (name, bytes) -> name.endsWith("service.properties") ? new byte[bytes.length] : bytes);

		assertEquals("workspace/db/service.properties", refused(ArchiveFault.DAMAGED, restore(changed, "never", "keys")));
	}

	private interface Change {
		byte[] of(String name, byte[] content);
	}

	/** The same with entries of other names or contents; what is called nothing is left out. */
	private Path changed(Function<String, String> names, Change contents) throws IOException {
		var changed = folder.resolve("changed.zip");
		try (var zip = new ZipFile(file.toFile());
				var out = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (var entry : zip.stream().toList()) {
				var content = contents.of(entry.getName(), zip.getInputStream(entry).readAllBytes());
				if (!names.apply(entry.getName()).isEmpty()) {
					out.putNextEntry(new ZipEntry(names.apply(entry.getName())));
					out.write(content);
				}
			}
		}
		return changed;
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"workspace/../../evil", "../evil", "/etc/evil", "workspace//evil", "workspace/./evil", "workspace/a\\\\..\\\\evil", "workspace/C:evil"
	})
	void anEntryThatLeadsElsewhereIsRefusedAlsoWhereTheManifestNamesIt(String evil) throws IOException {
		var changed = changed(
				name -> name.endsWith("service.properties") ? evil.replace("\\\\", "\\") : name,
				(name, bytes) -> name.equals("manifest.json")
						? text(bytes).replace("workspace/db/service.properties", evil).getBytes(StandardCharsets.UTF_8)
						: bytes);

		refused(ArchiveFault.UNSAFE, restore(changed, "never", "others"));

		assertFalse(Files.exists(folder.resolve("evil")));
		assertFalse(Files.exists(folder.resolve("never")));
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	@Test
	void anEntryThatTheManifestDoesNotNameIsRefusedAndOneThatIsNotThereIsNamed() throws IOException {
		var more = changed(name -> name.endsWith("service.properties") ? "workspace/db/more" : name, (name, bytes) -> bytes);
		assertEquals("workspace/db/more", refused(ArchiveFault.UNSAFE, restore(more, "never", "keys")));

		var less = changed(name -> name.endsWith("service.properties") ? "" : name, (name, bytes) -> bytes);
		assertEquals("workspace/db/service.properties", refused(ArchiveFault.DAMAGED, restore(less, "never", "keys")));
	}

	@Test
	void whatSomebodyWithoutTheKeyMadeFitIsForged() throws IOException {
		var changed = changed(name -> name, (name, bytes) -> name.equals("manifest.json")
				? text(bytes).replaceFirst("\"head\" : [0-9]+", "\"head\" : 999").getBytes(StandardCharsets.UTF_8)
				: bytes);

		refused(ArchiveFault.FORGED, restore(changed, "never", "keys"));

		assertFalse(Files.exists(folder.resolve("never")));
	}

	@Test
	void whatANewerProductWroteIsRefusedByName() throws IOException {
		var format = changed(name -> name, (name, bytes) -> name.equals("manifest.json")
				? text(bytes).replace("\"format\" : 1", "\"format\" : 7").getBytes(StandardCharsets.UTF_8)
				: bytes);
		assertEquals("7", refused(ArchiveFault.NEWER_FORMAT, restore(format, "never", "keys")));

		var schema = changed(name -> name, (name, bytes) -> name.equals("manifest.json")
				? text(bytes).replace("\"0001-feedback\"", "\"0001-feedback\", \"0999-later\"").getBytes(StandardCharsets.UTF_8)
				: bytes);
		assertEquals("io.antiphon.feedback 0999-later", refused(ArchiveFault.NEWER_DATA, restore(schema, "never", "keys")));
	}

	@Test
	void whatIsNoBackupIsToldSo() throws IOException {
		var text = Files.writeString(folder.resolve("notes.txt"), "hello");
		refused(ArchiveFault.NO_ARCHIVE, restore(text, "never", "keys"));
		refused(ArchiveFault.OUT_OF_REACH, restore(folder.resolve("absent.zip"), "never", "keys"));
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
