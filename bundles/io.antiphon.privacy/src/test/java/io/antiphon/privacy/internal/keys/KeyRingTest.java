package io.antiphon.privacy.internal.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

	private static final String WORKSPACE = "0c9a6c1e-workspace";

	@TempDir
	Path folder;

	private KeyRing ring() {
		return new KeyRing(folder.resolve("config/antiphon/keys"));
	}

	private static byte[] proof(KeyOutcome outcome) {
		return assertInstanceOf(KeyOutcome.Found.class, outcome).key().pseudonyms().of(new byte[] {1});
	}

	private Path keyFile() {
		return ring().file(WORKSPACE, "key");
	}

	@Test
	void aKeyIsMadeOnceAndFoundAgain() {
		var made = ring().create(WORKSPACE);

		assertArrayEquals(proof(made), proof(ring().find(WORKSPACE)));
		assertArrayEquals(proof(made), proof(ring().create(WORKSPACE)));
	}

	@Test
	void eachWorkspaceHasAKeyOfItsOwn() {
		var one = ring().create("one");
		var two = ring().create("two");

		assertFalse(java.util.Arrays.equals(proof(one), proof(two)));
	}

	@Test
	void aMissingKeyIsMissingAndNothingIsMade() {
		var outcome = ring().find(WORKSPACE);

		assertEquals(new KeyOutcome.Missing(keyFile()), outcome);
		assertFalse(Files.exists(ring().folder()));
	}

	@Test
	void onlyTheOwnerReadsFileAndFolder() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));

		ring().create(WORKSPACE);

		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(ring().folder())));
	}

	@Test
	void takesBackRightsThatOthersWereGiven() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		ring().create(WORKSPACE);
		Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString("rw-r--r--"));

		ring().find(WORKSPACE);

		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())));
	}

	@Test
	void leavesNothingButTheKeyInTheFolder() throws IOException {
		ring().create(WORKSPACE);

		try (var files = Files.list(ring().folder())) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void oneOfManyMakersWinsAndAllGetItsKey() {
		var proofs = new ConcurrentSkipListSet<String>();

		IntStream.range(0, 32)
				.parallel()
				.forEach(maker -> proofs.add(HexFormat.of().formatHex(proof(ring().create(WORKSPACE)))));

		assertEquals(1, proofs.size());
	}

	@Test
	void everyDamagedByteIsSeen() throws IOException {
		ring().create(WORKSPACE);
		var content = Files.readAllBytes(keyFile());
		var unseen = new TreeSet<Integer>();

		for (int at = 0; at < content.length - 1; at++) {
			var damaged = content.clone();
			damaged[at] ^= 1;
			Files.write(keyFile(), damaged);
			if (!(ring().find(WORKSPACE) instanceof KeyOutcome.Unreadable)) {
				unseen.add(at);
			}
		}

		assertTrue(unseen.isEmpty(), () -> "bytes " + unseen);
	}

	@Test
	void aDamagedKeyIsNeverReplaced() throws IOException {
		Files.createDirectories(ring().folder());
		Files.writeString(keyFile(), "");

		assertInstanceOf(KeyOutcome.Unreadable.class, ring().create(WORKSPACE));
		assertEquals(0, Files.size(keyFile()));
	}

	@Test
	void anotherWorkspacesKeyFileIsNotTaken() throws IOException {
		ring().create("other");
		Files.copy(ring().file("other", "key"), keyFile());

		assertInstanceOf(KeyOutcome.Unreadable.class, ring().find(WORKSPACE));
	}

	@Test
	void saysWhenItsFolderCannotBeMade() throws IOException {
		Files.writeString(folder.resolve("config"), "a file");

		assertEquals(new KeyOutcome.Unwritable(ring().folder()), ring().create(WORKSPACE));
	}

	@Test
	void saysWhenItsFolderIsAFile() throws IOException {
		Files.createDirectories(ring().folder().getParent());
		Files.writeString(ring().folder(), "a file");

		assertEquals(new KeyOutcome.Unwritable(ring().folder()), ring().create(WORKSPACE));
	}

	@Test
	void knowsWhenItLiesInADataDirectory() throws IOException {
		var data = Files.createDirectories(folder.resolve("data"));

		assertTrue(new KeyRing(data).inside(data));
		assertTrue(new KeyRing(data.resolve("a/b")).inside(data));
		assertTrue(new KeyRing(folder.resolve("other/../data/keys")).inside(data));
		assertFalse(new KeyRing(folder.resolve("data2")).inside(data));
		assertFalse(new KeyRing(folder).inside(data));
	}

	@Test
	void followsLinksIntoADataDirectory() throws IOException {
		var data = Files.createDirectories(folder.resolve("data"));
		var link = Files.createSymbolicLink(folder.resolve("keys"), data);
		var dataLink = Files.createSymbolicLink(folder.resolve("workspace"), data);

		assertTrue(new KeyRing(link.resolve("antiphon")).inside(data));
		assertTrue(new KeyRing(data.resolve("keys")).inside(dataLink));
	}

	@Test
	void takesNoPathForAWorkspace() {
		assertThrows(IllegalArgumentException.class, () -> ring().find("../other"));
	}
}
