package io.antiphon.channels.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {

	@TempDir
	Path folder;

	/** The schema before this one had no tables of this bundle. */
	@Test
	void aWorkspaceFromBeforeMeasurementsKeepsItsFeedbackAndTakesMeasurementsIn() {
		var said = Tables.file(folder, "said.csv", "comment,service\nlate again,shop\nall good here,shop\n");
		var numbers = Tables.file(folder, "numbers.csv", "indicator,measure,date,value\norders,volume,2026-01-05,120\n");
		List<Receipt> before;
		try (var old = TestWorkspace.withoutMeasurements(folder.resolve("data"))) {
			old.receipt(said);
			before = old.feedback().receipts();
		}

		try (var upgraded = new TestWorkspace(folder.resolve("data"))) {
			assertEquals(List.of(), upgraded.measurements.series());
			assertEquals(before, upgraded.feedback().receipts());
			assertEquals(2, upgraded.feedback().tally(Scope.ALL).count());
			assertEquals(new Counts(1, 0, 0, 0), upgraded.receipt(numbers).counts());
			assertEquals(new Counts(0, 0, 2, 0), upgraded.receipt(said).counts());
		}
	}
}
