package io.antiphon.feedback.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.durability.ChildJvm;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Scope;
import io.antiphon.testkit.Records;
import io.antiphon.testkit.Records.Said;
import io.antiphon.testkit.TallyCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledIntakeTest {

	private static final int RECORDS = 2_000;
	private static final int STEP = 125;
	private static final int KILLS = Integer.getInteger("antiphon.kills", 6);

	@TempDir
	Path folder;

	/** Takes in one file slowly enough to be watched, and says where it is. */
	static final class Importer {

		public static void main(String[] arguments) {
			@SuppressWarnings("resource") var workspace = new TestWorkspace(Path.of(arguments[0]));
			var session = workspace.feedback.begin(Records.request(), workspace.door.access());
			for (int from = 0; from < RECORDS; from += STEP) {
				Records.add(session, file().subList(from, from + STEP));
				System.out.println("added " + from);
			}
			System.out.println("added " + RECORDS);
			session.complete(Records.outcome());
			System.out.println("complete");
		}
	}

	private static List<Said> file() {
		return Records.many(RECORDS);
	}

	@Test
	void isThereWholeOrNotAtAllWhereverItsProcessIsKilledAndCanThenBeTakenInWhole() throws Exception {
		var random = new SplittableRandom(20_260_302);
		var directory = folder.resolve("0");
		for (int kill = 1; kill <= KILLS; kill++) {
			var place = "added " + random.nextInt(RECORDS / STEP + 1) * STEP;
			try (var importer = new ChildJvm(Importer.class, directory.toString())) {
				importer.awaitLine(place);
				importer.kill();
			}
			if (visible(directory, place) == RECORDS && kill < KILLS) {
				directory = folder.resolve("" + kill);
			}
		}

		var before = visible(directory, "the end");
		try (var workspace = new TestWorkspace(directory)) {
			var receipt = Records.take(workspace.feedback, workspace.door.access(), file());

			assertEquals(new Counts(RECORDS - before, 0, before, 0), receipt.counts());
		}
		assertEquals(RECORDS, visible(directory, "taking it in"));
	}

	/** How much is visible, all of it in agreement. */
	private static long visible(Path directory, String place) {
		try (var workspace = new TestWorkspace(directory)) {
			var access = workspace.door.access();
			long rows = workspace.feedback.select(Query.of(Scope.ALL), access).size();
			assertTrue(rows == 0 || rows == RECORDS, rows + " are visible after a kill at " + place);
			assertEquals(rows == 0, workspace.feedback.receipts().isEmpty(), place);
			assertEquals(rows, workspace.feedback.tally(Scope.ALL).count(), place);
			TallyCheck.agree(workspace.feedback, access);
			return rows;
		}
	}
}
