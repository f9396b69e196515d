package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.feedback.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops an intake is heard within a few records, wherever it is; counted, since times are those of the machine. */
class CancelledIntakeTest {

	private static final int ROWS = 2_345;
	private static final int FEW = 20;

	@TempDir
	Path folder;

	private TestWorkspace workspace;

	@BeforeEach
	void open() {
		workspace = new TestWorkspace(folder.resolve("data"));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	/** Stops when so much work was done. */
	private static final class Impatient implements Progress {

		private final List<String> phases = new ArrayList<>();
		private final List<String> warned = new ArrayList<>();
		private final LongPredicate enough;
		private long done;

		Impatient(LongPredicate enough) {
			this.enough = enough;
		}

		@Override
		public void begin(String phase, long total) {
			phases.add(phase);
			done = 0;
		}

		@Override
		public void advance(long items) {
			done += items;
		}

		@Override
		public void warn(String sentence) {
			warned.add(sentence);
		}

		@Override
		public boolean cancelled() {
			return enough.test(done);
		}
	}

	@Test
	void isHeardWithinAFewRecordsWhileTheyAreMaskedAndWritten() {
		var asked = new long[2]; // how many had passed the door when it was stopped, and in the end
		var progress = new Impatient(done -> {
			var stopped = workspace.door.pseudonyms() >= 990;
			asked[0] = stopped && asked[0] == 0 ? workspace.door.pseudonyms() : asked[0];
			return stopped;
		});

		assertInstanceOf(Taking.Cancelled.class, take(progress));

		asked[1] = workspace.door.pseudonyms();
		assertTrue(asked[0] >= 990 && asked[0] < 990 + FEW, () -> "heard after " + asked[0]);
		assertEquals(asked[0], asked[1]);
		assertEquals(0, workspace.feedback().tally(Scope.ALL).count());
	}

	@Test
	void isHeardAtTheNextRecordWhileTheFileIsMeasuredAndItsIdsAreCompared() {
		var measuring = new Impatient(done -> done >= 100);

		assertInstanceOf(Taking.Cancelled.class, take(measuring));

		assertEquals(1, measuring.phases.size());
		assertEquals(100, measuring.done);
		var comparing = new Impatient(done -> done == ROWS);
		assertInstanceOf(Taking.Cancelled.class, take(comparing));
		assertEquals(0, workspace.door.pseudonyms());
	}

	@Test
	void isToldWhereItWasTooLate() {
		var progress = new Impatient(done -> workspace.door.audited().stream().anyMatch(act -> act.startsWith("intake.complete")));

		assertInstanceOf(Taking.Taken.class, take(progress));

		assertEquals(List.of("said.csv was taken in before it could be cancelled."), progress.warned);
		assertEquals(ROWS, workspace.feedback().tally(Scope.ALL).count());
	}

	private Taking take(Progress progress) {
		var rows = new StringBuilder("id,comment,customer\n");
		for (int row = 0; row < ROWS; row++) {
			rows.append("r-").append(row).append(",late again and again ").append(row).append(",lin").append(row).append('\n');
		}
		var columns = Map.of(
				"id", new Declared.Column("id", ""), "comment", new Declared.Column("text", ""), "customer",
				new Declared.Column("person", ""));
		return workspace.take(
				Tables.file(folder, "said.csv", rows.toString()), new Declared("", "", columns, Locale.ENGLISH), progress);
	}
}
