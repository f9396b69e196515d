package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.durability.ChildJvm;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.loop.events.CaseScope;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledEventsTest {

	private static final int RECORDS = 3_500;
	private static final int STEP = 250;
	private static final int KILLS = Integer.getInteger("antiphon.kills", 4);

	@TempDir
	Path folder;

	/** Takes one file in and says where it is; the file is read twice, and counted through. */
	static final class Importer {

		public static void main(String[] arguments) {
			@SuppressWarnings("resource") var workspace = new TestWorkspace(Path.of(arguments[0]));
			var progress = new Progress() {

				private int records;

				@Override
				public void begin(String phase, long total) {}

				@Override
				public void advance(long amount) {
					records += amount;
					if (records > RECORDS && (records - RECORDS) % STEP == 0) {
						System.out.println("taken " + (records - RECORDS));
					}
				}

				@Override
				public boolean cancelled() {
					return false;
				}
			};
			workspace.take(Path.of(arguments[1]), Declared.nothing(Locale.ENGLISH), progress);
			System.out.println("complete");
		}
	}

	@Test
	void areThereWholeOrNotAtAllWhereverTheirProcessIsKilledAndCanThenBeTakenInWhole() throws Exception {
		var text = new StringBuilder("case,activity,time\n");
		for (int row = 0; row < RECORDS; row++) {
			text.append(row / 5).append(",step ").append(row % 5).append(',').append(LocalDateTime.of(2026, 1, 1, 9, 0).plusMinutes(row))
					.append('\n');
		}
		var file = Tables.file(folder, "log.csv", text.toString());
		var random = new SplittableRandom(20_261_201);
		var directory = folder.resolve("data");
		for (int kill = 1; kill <= KILLS; kill++) {
			int taken = (1 + random.nextInt(RECORDS / STEP - 1)) * STEP;
			try (var importer = new ChildJvm(Importer.class, directory.toString(), file.toString())) {
				importer.awaitLine("taken " + taken);
				importer.kill();
			}
			var seen = visible(directory);
			assertTrue(seen == 0 || seen == RECORDS, seen + " are visible after a kill at " + taken);
		}

		var before = visible(directory);
		try (var workspace = new TestWorkspace(directory)) {
			assertEquals(new Counts(RECORDS - before, 0, before, 0), workspace.receipt(file).counts());
		}
		assertEquals(RECORDS, visible(directory));
	}

	private static long visible(Path directory) {
		try (var workspace = new TestWorkspace(directory)) {
			long events = workspace.events.counts(CaseScope.ALL).events();
			assertEquals(events == 0, workspace.measurements.receipts().isEmpty());
			return events;
		}
	}
}
