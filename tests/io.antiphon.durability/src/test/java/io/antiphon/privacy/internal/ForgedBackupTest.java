package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.privacy.Backups.Restored;
import io.antiphon.store.ArchiveFault;
import io.antiphon.store.internal.archive.Unpacking;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not taken for a backup, and what is named once its key arrives. */
class ForgedBackupTest extends BackupCase {

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

	@ParameterizedTest
	@ValueSource(strings = {
		"workspace/../../evil", "../evil", "/etc/evil", "workspace//evil", "workspace/./evil", "workspace/a\\\\..\\\\evil",
		"workspace/C:evil"
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

	@ParameterizedTest
	@ValueSource(strings = {
		"\"workspace\" : \"../../../evilkey\"", "\"workspace\" : \"\"", "\"head\" : -5", "\"format\" : -1",
		"\"made\" : \"+999999999-01-01T00:00:00Z\""
	})
	void aManifestThatSaysWhatNoneOfOursMaySayIsRefused(String line) throws IOException {
		var name = line.substring(0, line.indexOf(':'));
		var changed = fitting(text -> text.replaceFirst(name + ": [^,]+", line));

		assertEquals("manifest.json", refused(ArchiveFault.DAMAGED, restore(changed, "never", "others")));
		assertFalse(Files.exists(folder.resolve("never")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"workspace/db/jar/evil.jar", "workspace/db", "workspace/db/service.properties/x",
		"workspace/123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
				+ "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
				+ "123456789012345678901234567890"
	})
	void anEntryThatNoWorkspaceHasIsRefusedAlsoWhereTheManifestNamesIt(String evil) throws IOException {
		var changed = changed(
				name -> name.endsWith("log.ctrl") ? evil : name,
				(name, bytes) -> name.equals("manifest.json")
						? text(bytes).replace("workspace/db/log/log.ctrl", evil).getBytes(StandardCharsets.UTF_8)
						: bytes);

		refused(ArchiveFault.UNSAFE, restore(changed, "never", "others"));
		assertFalse(Files.exists(folder.resolve("never")));
	}

	@Test
	void settingsOfTheDatabaseThatNoneOfOursHasAreRefused() throws IOException {
		var evil = ("logDevice=" + folder.resolve("evil") + "\n").getBytes(StandardCharsets.UTF_8);
		var changed = changed(name -> name, (name, bytes) -> switch (name) {
			case "workspace/db/service.properties" -> evil;
			case "manifest.json" -> text(bytes)
					.replaceFirst(
							"(\"name\" : \"workspace/db/service.properties\",\\s*\"size\" : )[0-9]+(,\\s*\"sha256\" : \")[0-9a-f]+",
							"$1" + evil.length + "$2" + sha256(evil))
					.getBytes(StandardCharsets.UTF_8);
			default -> bytes;
		});

		assertEquals(
				"workspace/db/service.properties (logDevice)", refused(ArchiveFault.UNSAFE, restore(changed, "never", "others")));
		assertFalse(Files.exists(folder.resolve("never")));
	}

	@Test
	void itIsNotRestoredWhereThePathWouldBeReadAsSettings() {
		refused(ArchiveFault.PATH, restore(file, "never;logDevice=evil", "keys"));
	}

	@Test
	void whatWasForgedIsNamedOnceTheKeyArrives() throws IOException {
		var forged = fitting(text -> text.replaceFirst("\"head\" : [0-9]+", "\"head\" : 999"));
		assertInstanceOf(Restored.Made.class, restore(forged, "elsewhere", "others"));
		Files.createDirectories(folder.resolve("others"));
		Files.copy(key(), folder.resolve("others").resolve(key().getFileName()));

		try (var workspace = open(folder.resolve("elsewhere"), "others")) {
			assertEquals("CHANGED backup.manifest " + workspace.store.workspace().earlier(), workspace.found().getFirst());
			Files.delete(folder.resolve("elsewhere/backup-manifest.json"));
			assertEquals(1, workspace.found().size());
			assertTrue(workspace.backups.origin().orElseThrow().restored());
		}
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
}
