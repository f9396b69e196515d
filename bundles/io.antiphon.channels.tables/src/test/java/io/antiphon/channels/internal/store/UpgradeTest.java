package io.antiphon.channels.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.events.CaseScope;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {

	@TempDir
	Path folder;

	/** The first schema had no tables of this bundle. */
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

	/** The schema before this one had no events. */
	@Test
	void aWorkspaceFromBeforeEventsKeepsItsMeasurementsAndTakesEventsIn() {
		var numbers = Tables.file(folder, "numbers.csv", "indicator,measure,date,value\norders,volume,2026-01-05,120\n");
		var log = Tables.file(folder, "log.csv", "case,activity,time\n1,call,2026-01-05 10:00\n1,answer,2026-01-05 11:00\n");
		List<Receipt> before;
		try (var old = TestWorkspace.withoutEvents(folder.resolve("data"))) {
			old.receipt(numbers);
			before = old.measurements.receipts();
		}

		try (var upgraded = new TestWorkspace(folder.resolve("data"))) {
			assertEquals(before, upgraded.measurements.receipts());
			assertEquals(List.of(), upgraded.events.logs());
			assertEquals(new Counts(0, 0, 1, 0), upgraded.receipt(numbers).counts());
			assertEquals(new Counts(2, 0, 0, 0), upgraded.receipt(log).counts());
			assertEquals(1, upgraded.measurements.series().size());
			assertEquals(2, upgraded.events.counts(CaseScope.ALL).events());
		}
	}

	/** The schema before this one knew no events beside feedback. */
	@Test
	void aWorkspaceFromBeforeTicketsTakesTheirTimesInBesideWhatItHas() {
		var numbers = Tables.file(folder, "numbers.csv", "indicator,measure,date,value\norders,volume,2026-01-05,120\n");
		var said = Tables.file(
				folder, "tickets.csv",
				"ticket id,description,created at,solved at\nT-1,never again with you,2026-01-05 09:00,2026-01-05 10:00\n");
		List<Receipt> before;
		try (var old = TestWorkspace.withoutTickets(folder.resolve("data"))) {
			old.receipt(numbers);
			before = old.measurements.receipts();
		}

		try (var upgraded = new TestWorkspace(folder.resolve("data"))) {
			assertEquals(before, upgraded.measurements.receipts());
			assertEquals(new Counts(0, 0, 1, 0), upgraded.receipt(numbers).counts());
			assertEquals(new Counts(1, 0, 0, 0), upgraded.receipt(said).counts());
			assertEquals(1, upgraded.events.counts(CaseScope.ALL).events());
		}
	}
}
