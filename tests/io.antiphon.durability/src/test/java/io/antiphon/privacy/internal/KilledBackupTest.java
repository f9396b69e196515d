package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.durability.ChildJvm;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.testkit.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup or a restored workspace is there whole or not at all, wherever its process is killed. */
class KilledBackupTest {

	private static final int KILLS = Integer.getInteger("antiphon.kills", 4);

	@TempDir
	Path folder;

	/** Writes a backup, or restores one, and says when it begins. */
	static final class Worker {

		public static void main(String[] arguments) {
			var data = Path.of(arguments[1]);
			var file = Path.of(arguments[2]);
			if (arguments[0].equals("write")) {
				try (var workspace = SealedWorkspace.open(data, Path.of(arguments[3]))) {
					System.out.println("begun");
					workspace.backups.write(file, true, false, workspace.access, Locale.ENGLISH, Progress.NONE);
				}
			} else {
				try (var store = SealedWorkspace.store()) {
					var backups = new SealedWorkspace(store, Path.of(arguments[3])).backups;
					System.out.println("begun");
					backups.restore(file, data, Locale.ENGLISH, Progress.NONE);
				}
			}
		}
	}

	private void killed(String what, Path data, Path file, int millis) throws Exception {
		try (var worker = new ChildJvm(
				Worker.class, what, data.toString(), file.toString(), folder.resolve("keys").toString())) {
			worker.awaitLine("begun");
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
			worker.kill();
		}
	}

	@Test
	void wholeOrNotAtAll() throws Exception {
		var random = new SplittableRandom(20_261_129);
		var data = folder.resolve("data");
		var file = folder.resolve("backup.zip");
		var keys = folder.resolve("keys");
		try (var workspace = SealedWorkspace.open(data, keys)) {
			Records.take(workspace.feedback, workspace.access, Records.many(3_000));
			assertInstanceOf(Written.Made.class,
					workspace.backups.write(file, false, false, workspace.access, Locale.ENGLISH, Progress.NONE));
		}
		for (int kill = 0; kill < KILLS; kill++) {
			killed("write", data, file, random.nextInt(600));
			killed("restore", folder.resolve("killed-" + kill), file, random.nextInt(600));
			restored("whole-" + kill, file); // what was being replaced is the old one or the new one
			if (Files.exists(folder.resolve("killed-" + kill))) {
				sound("killed-" + kill);
			} else {
				restored("killed-" + kill, file);
			}
			try (var workspace = SealedWorkspace.open(data, keys)) {
				assertFalse(Files.exists(data.resolve("snapshot")));
				assertEquals(List.of(), workspace.found());
			}
		}
	}

	private void restored(String name, Path file) {
		try (var store = SealedWorkspace.store()) {
			var backups = new SealedWorkspace(store, folder.resolve("keys")).backups;
			assertInstanceOf(Restored.Made.class,
					backups.restore(file, folder.resolve(name), Locale.ENGLISH, Progress.NONE));
		}
		sound(name);
	}

	private void sound(String name) {
		assertFalse(Files.exists(folder.resolve("." + name + ".unpacking")));
		try (var workspace = SealedWorkspace.open(folder.resolve(name), folder.resolve("keys"))) {
			assertEquals(List.of(), workspace.found());
			assertTrue(workspace.privacy.verifyAudit().intact());
			assertEquals(3_000, workspace.feedback.tally(Scope.ALL).count());
		}
	}
}
