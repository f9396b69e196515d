package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.durability.ChildJvm;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing;
import io.antiphon.testkit.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts whose process is killed: done as a whole or not at all, and in the audit once. */
class KilledActsTest {

	private static final int RECORDS = 600;
	private static final int KILLS = Integer.getInteger("antiphon.kills", 5);

	@TempDir
	Path folder;

	private SealedWorkspace open(String name) {
		return SealedWorkspace.open(folder.resolve(name), folder.resolve("keys"));
	}

	/** Takes in what one person said, and erases it. */
	static final class Eraser {

		public static void main(String[] arguments) {
			try (var workspace = SealedWorkspace.open(Path.of(arguments[0]), Path.of(arguments[1]))) {
				Records.take(workspace.feedback, workspace.access, Records.many(RECORDS).stream().map(one -> one.by("lin")).toList());
				var lin = workspace.privacy.pseudonym(workspace.access, "lin");
				System.out.println("erasing");
				workspace.erasures.ofPerson(lin, "request 12", workspace.access);
				System.out.println("erased");
			}
		}
	}

	@Test
	void anErasureHappenedOrDidNotWhereverItsProcessIsKilled() throws Exception {
		var random = new SplittableRandom(20_261_129);
		for (int kill = 0; kill < KILLS; kill++) {
			var name = "erased-" + kill;
			try (var eraser = new ChildJvm(
					Eraser.class, folder.resolve(name).toString(), folder.resolve("keys").toString())) {
				eraser.awaitLine("erasing");
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(900)));
				eraser.kill();
			}
			try (var workspace = open(name)) {
				long left = workspace.feedback.select(Query.of(Scope.ALL), workspace.access).size();
				assertTrue(left == 0 || left == RECORDS, left + " are left");
				assertEquals(RECORDS - left, workspace.erasures.count());
				assertEquals(RECORDS, workspace.feedback.tally(Scope.ALL).count());
				assertEquals(List.of(), workspace.found());
				assertTrue(workspace.privacy.verifyAudit().intact());
				assertTrue(left == RECORDS || workspace.acts("erase.begin").size() == 1);
				var again = workspace.erasures.ofPerson(
						workspace.privacy.pseudonym(workspace.access, "lin"), "again", workspace.access);
				assertEquals(left == 0, again instanceof Erasure.Nothing);
				assertEquals(left > 0, again instanceof Erasure.Done);
			}
		}
	}

	private record Verdict(String outcome) {}

	/** Seals as the product does and dies, or waits for it, before the act is in the audit. */
	private record NeverAnchoring(Sealing sealing) implements Sealing {

		@Override
		public Sealer sealer() {
			return sealing.sealer();
		}

		@Override
		public void anchor(Act act, String group, SealedLine line) {
			System.out.println("committed");
			try {
				System.in.read();
			} catch (IOException closed) {
				throw new AssertionError(closed);
			}
		}
	}

	/** Commits a document and stays before it is anchored. */
	static final class Writer {

		public static void main(String[] arguments) {
			var workspace = SealedWorkspace.open(Path.of(arguments[0]), Path.of(arguments[1]));
			new JpaDocuments(workspace.store, new NeverAnchoring(workspace.seals))
					.put("evaluation.verdict", "v1", new Verdict("WORKED"), "lin");
		}
	}

	@Test
	void whatACrashKeptFromTheAuditIsMadeUpForOnceWhenTheWorkspaceIsNextOpened() throws Exception {
		try (var writer = new ChildJvm(
				Writer.class, folder.resolve("data").toString(), folder.resolve("keys").toString())) {
			writer.awaitLine("committed");
			writer.kill();
		}
		for (int opening = 0; opening < 3; opening++) {
			try (var workspace = open("data")) {
				assertEquals(1, workspace.acts("seal.anchor").size());
				assertEquals(0, workspace.acts("document.put").size());
				assertEquals(List.of(), workspace.found());
				assertEquals(1, workspace.acts("seal.anchor").size());
				assertTrue(workspace.privacy.verifyAudit().intact());
			}
		}
	}
}
