package io.antiphon.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.durability.ChildJvm;
import io.antiphon.durability.Marks;
import io.antiphon.store.Compaction;
import io.antiphon.store.Encryption.Outcome;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.internal.dialect.Derby;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace whose database is encrypted where it lies says nothing without its key, and is as usable as before with it. */
class EncryptionTest {

	private static final Marks MARKS = new Marks(MarkedWorkspace.MARK);
	private static final int KILLS = 6;

	@TempDir
	Path folder;

	/** Encrypts a workspace or decrypts it, and says when it begins. */
	static final class Encryptor {

		public static void main(String[] arguments) {
			var encryption = encryption(Path.of(arguments[1]).resolveSibling("keys"));
			System.out.println("begun");
			var place = Path.of(arguments[1]);
			System.out.println(arguments[0].equals("encrypt") ? encryption.encrypt(place) : encryption.decrypt(place));
		}
	}

	private static WorkspaceEncryption encryption(Path keys) {
		return new WorkspaceEncryption(new Derby(), () -> new KeyBox(keys));
	}

	private WorkspaceEncryption encryption() {
		return encryption(folder.resolve("keys"));
	}

	private Path data() {
		return folder.resolve("data");
	}

	private void made() {
		try (var workspace = new MarkedWorkspace(data()).filled()) {
			assertEquals(MarkedWorkspace.ROWS, workspace.count());
		}
	}

	private void holds() {
		try (var workspace = new MarkedWorkspace(data())) {
			assertEquals(MarkedWorkspace.ROWS, workspace.count());
		}
	}

	@Test
	void noByteOfWhatIsInItCanBeReadAndAllOfItIsThere() throws Exception {
		made();
		assertNotEquals(Map.of(), MARKS.in(data()));

		var done = assertInstanceOf(Outcome.Done.class, encryption().encrypt(data()));

		assertEquals(Map.of(), MARKS.in(data()));
		try (var workspace = new MarkedWorkspace(data())) {
			assertEquals(MarkedWorkspace.ROWS, workspace.count());
			workspace.erase();
			assertInstanceOf(Compaction.Outcome.Done.class, new WorkspaceCompaction(workspace.store).run(Progress.NONE));
			assertEquals(MarkedWorkspace.ROWS * 2 / 3, workspace.rows());
		}
		assertEquals(Map.of(), MARKS.in(data()));
		var key = HexFormat.of().formatHex(Files.readAllBytes(done.key()));
		assertEquals(Map.of(), new Marks(key).in(data()));
		assertEquals(new Outcome.Already(), encryption().encrypt(data()));
	}

	@Test
	void decryptedItIsReadWithoutAKeyAgain() throws Exception {
		made();
		assertEquals(new Outcome.Already(), encryption().decrypt(data()));
		encryption().encrypt(data());

		var done = assertInstanceOf(Outcome.Done.class, encryption().decrypt(data()));

		Files.delete(done.key());
		holds();
		assertEquals(new Outcome.Already(), encryption().decrypt(data()));
	}

	@Test
	void withoutItsKeyOrWithAnotherItNamesTheFileToBring() throws Exception {
		made();
		var key = assertInstanceOf(Outcome.Done.class, encryption().encrypt(data())).key();
		var content = Files.readAllBytes(key);

		Files.delete(key);
		shut(key);
		assertEquals(new Outcome.NoKey(key), encryption().decrypt(data()));
		Files.write(key, new byte[content.length]);
		shut(key);
		assertEquals(new Outcome.NoKey(key), encryption().decrypt(data()));

		Files.write(key, content);
		holds();
	}

	private void shut(Path key) {
		try (var store = MarkedWorkspace.store(folder.resolve("keys"))) {
			var why = assertInstanceOf(Opening.Unusable.class, store.open(data()));
			assertTrue(why.sentence(Locale.ENGLISH).contains(key + " is not there"), why.sentence(Locale.ENGLISH));
			assertTrue(why.sentence(Locale.CHINESE).contains(key + " 不存在"), why.sentence(Locale.CHINESE));
		}
	}

	@Test
	void whatIsOpenOrNoWorkspaceStaysAsItIs() throws Exception {
		try (var workspace = new MarkedWorkspace(data()).filled()) {
			assertEquals(
					new Outcome.Shut(new Opening.InUse(Location.of(data()))), encryption().encrypt(data()));
			assertEquals(MarkedWorkspace.ROWS, workspace.count());
		}
		Files.createDirectories(folder.resolve("other"));

		assertInstanceOf(Outcome.Shut.class, encryption().encrypt(folder.resolve("other")));
		assertInstanceOf(Outcome.Shut.class, encryption().encrypt(folder.resolve("nowhere")));

		try (var none = Files.list(folder.resolve("other"))) {
			assertEquals(0, none.count());
		}
	}

	@Test
	void killedWhereverItOpensAndIsDoneAgain() throws Exception {
		made();
		var random = new SplittableRandom(20_261_130);
		for (int kill = 0; kill < KILLS; kill++) {
			killed("encrypt", random.nextInt(1_800));
			holds();
			assertNotEquals(Outcome.Shut.class, encryption().encrypt(data()).getClass());
			assertEquals(Map.of(), MARKS.in(data()));
			killed("decrypt", random.nextInt(1_800));
			holds();
			assertNotEquals(Outcome.Shut.class, encryption().decrypt(data()).getClass());
			assertNotEquals(Map.of(), MARKS.in(data()));
		}
		holds();
	}

	private void killed(String what, int millis) throws Exception {
		try (var encryptor = new ChildJvm(Encryptor.class, what, data().toString())) {
			encryptor.awaitLine("begun");
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
			encryptor.kill();
		}
	}
}
