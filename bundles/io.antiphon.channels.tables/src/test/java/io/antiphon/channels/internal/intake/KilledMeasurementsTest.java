package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.durability.ChildJvm;
import io.antiphon.feedback.Receipt.Counts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledMeasurementsTest {

	private static final int RECORDS = 3_500;
	private static final int STEP = 250;
	private static final int KILLS = Integer.getInteger("antiphon.kills", 6);

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
		var text = new StringBuilder("date,indicator,better,touchpoint,value\n");
		for (int row = 0; row < RECORDS; row++) {
			text.append(LocalDate.of(2020, 1, 1).plusDays(row / 5)).append(",time,low,t").append(row % 5).append(",1\n");
		}
		var file = Tables.file(folder, "numbers.csv", text.toString());
		var random = new SplittableRandom(20_260_302);
		var directory = folder.resolve("0");
		int nothing = 0;
		for (int kill = 1; kill <= KILLS; kill++) {
			// the last one beside the commit that publishes
			int taken = kill == KILLS ? RECORDS : (1 + random.nextInt(RECORDS / STEP - 1)) * STEP;
			try (var importer = new ChildJvm(Importer.class, directory.toString(), file.toString())) {
				importer.awaitLine("taken " + taken);
				importer.kill();
			}
			var seen = visible(directory, "taken " + taken);
			nothing += seen == 0 ? 1 : 0;
			if (seen == RECORDS && kill < KILLS) {
				directory = folder.resolve("" + kill);
			}
		}
		assertTrue(nothing > 0, "no kill came before it was published");

		var before = visible(directory, "the end");
		try (var workspace = new TestWorkspace(directory)) {
			assertEquals(new Counts(RECORDS - before, 0, before, 0), workspace.receipt(file).counts());
			// each intake has its line, and a word on what was guessed
			assertEquals(RECORDS + 5 + 2 * workspace.measurements.receipts().size(), workspace.rows());
		}
		assertEquals(RECORDS, visible(directory, "taking it in"));
	}

	private static long visible(Path directory, String place) {
		try (var workspace = new TestWorkspace(directory)) {
			long rows = workspace.measurements.series().stream()
					.mapToLong(series -> series.values().size())
					.sum();
			assertTrue(rows == 0 || rows == RECORDS, rows + " are visible after a kill at " + place);
			assertEquals(rows == 0, workspace.measurements.receipts().isEmpty(), place);
			return rows;
		}
	}
}
