package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to hurt, or that say what is not so. */
class HostileFilesTest {

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

	private Taking take(String name, String text) {
		return workspace.take(Tables.file(folder, name, text), new Declared("", "shop", Map.of(), Locale.ENGLISH), Progress.NONE);
	}

	private Receipt taken(String name, String text) {
		return TestWorkspace.said(assertInstanceOf(Taking.Taken.class, take(name, text)).receipt(), Locale.ENGLISH);
	}

	@Test
	void aCellOfNothingButQuotingMarksIsOneRecordAndHarmsNoOther() {
		var marks = ">".repeat(100_000);

		var receipt = taken("marks.csv", "id,comment\n1,\"hello\n" + marks + "\"\n2,all well\n");

		assertEquals(new Counts(2, 0, 0, 0), receipt.counts());
	}

	@Test
	void aTextOfManyLinesIsOneRecord() {
		var thread = "and then I wrote again\n".repeat(5_000);

		assertEquals(new Counts(2, 0, 0, 0), taken("thread.csv", "id,comment\n1,\"" + thread + "\"\n2,all well\n").counts());
	}

	@Test
	void aReceiptOfAnotherWorkspaceIsNotSaidToBeMended() {
		var receipt = taken("mended.csv", "id,comment,antiphon.receipt\n1,the parcel was wet,0zzzzzzzzzzz\n2,all well,0zzzzzzzzzzz\n");

		assertEquals(new Counts(2, 0, 0, 0), receipt.counts());
		assertTrue(receipt.warnings().stream().anyMatch(one -> one.contains("this workspace has no such receipt")),
				receipt.warnings()::toString);
		assertFalse(receipt.warnings().stream().anyMatch(one -> one.startsWith("These are records that were rejected before")));
	}

	@Test
	void aMappingFileThatIsAFolderOrTooLargeIsNotRead() {
		assertThrows(IOException.class, () -> MappingFile.text(folder));
	}
}
