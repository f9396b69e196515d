package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.verify.FileVerifier;
import io.antiphon.channels.tables.internal.workbook.Workbooks;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.spi.SourceVerifier.Changed;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook through the whole intake: every piece and every rejection names its sheet and row, and is found there again. */
class WorkbookIntakeTest {

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

	private static String row(int number, String comment, String day) {
		return "<row r=\"" + number + "\"><c t=\"inlineStr\"><is><t>" + comment + "</t></is></c><c t=\"inlineStr\"><is><t>" + day
				+ "</t></is></c></row>";
	}

	private static String said(String second) {
		return row(1, "comment", "date") + row(2, "the parcel came two weeks late", "2026-01-05") + row(3, "", "2026-01-06")
				+ row(4, second, "2026-01-07") + row(9, "物流太慢了，请改进", "2026-01-08");
	}

	private Path file(String sheet, String rows) throws IOException {
		return Workbooks.plain(sheet, rows).write(folder.resolve("said.xlsx"));
	}

	private List<Feedback> feedback() {
		var selection = workspace.feedback().select(Query.of(Scope.ALL), workspace.access());
		return selection.rows(0, selection.size());
	}

	private Verification verify(Path file) {
		return new FileVerifier(workspace.feedback(), workspace.door, Tables.CONNECTORS)
				.verify(file, Locale.ENGLISH, workspace.access(), Progress.NONE);
	}

	@Test
	void piecesAndRejectionsNameTheirSheetAndRow() throws IOException {
		var receipt = workspace.receipt(file("Feedback", said("call me at 13800138000")));

		assertEquals(new Receipt.Counts(3, 0, 0, 1), receipt.counts());
		assertEquals("channels.workbook", receipt.source().connector());
		assertEquals(List.of("Feedback!3"), receipt.rejections().stream().map(Receipt.Rejection::place).toList());
		assertEquals(
				List.of("Feedback!2", "Feedback!4", "Feedback!9"),
				feedback().stream().map(one -> one.origin().place()).sorted().toList());
		assertTrue(feedback().stream().anyMatch(one -> one.text().equals("call me at [PHONE]")));
	}

	@Test
	void theSameSheetAgainIsKnownAndWhatWasPersonalInItsNameIsMasked() throws IOException {
		var file = file("13800138000", said("all good"));
		workspace.receipt(file);

		assertEquals(new Receipt.Counts(0, 0, 3, 1), workspace.receipt(file).counts());
		assertEquals("[PHONE]!2", feedback().getLast().origin().place());
	}

	@Test
	void anUntouchedWorkbookVerifiesAndAChangedCellNamesItsRowAlone() throws IOException {
		var file = file("Feedback", said("call me at 13800138000"));
		workspace.receipt(file);

		assertEquals(new Verification.Compared(3, List.of()), verify(file));
		var changed = assertInstanceOf(Verification.Compared.class, verify(file("Feedback", said("call me at 13800138001"))));

		assertEquals(List.of("Feedback!4"), changed.changed().stream().map(Changed::place).toList());
		assertEquals(2, changed.intact());
	}

	@Test
	void aRowThatIsNotThereAnyMoreIsGoneAndASheetThatCannotBeReadIsNotCompared() throws IOException {
		workspace.receipt(file("Feedback", said("all good")));

		var cut = assertInstanceOf(
				Verification.Compared.class, verify(file("Feedback", said("all good").replace(row(9, "物流太慢了，请改进", "2026-01-08"), ""))));
		assertEquals(List.of("the source has no such record any more"), cut.changed().stream().map(Changed::reason).toList());
		var renamed = assertInstanceOf(Verification.Compared.class, verify(file("Other", said("all good"))));
		assertEquals(List.of(), renamed.changed());
		assertEquals(3, renamed.uncompared());
	}

	@Test
	void aSheetThatIsDeclaredIsTakenAndFoundAgain() throws IOException {
		var file = Workbooks.two("First", said("one"), "Second", said("two")).write(folder.resolve("two.xlsx"));
		var second = new Declared("{\"antiphonMapping\":1,\"sheet\":\"Second\"}", "shop", Map.of(), Locale.ENGLISH);

		assertInstanceOf(Taking.Taken.class, workspace.take(file, second, Progress.NONE));

		assertTrue(feedback().stream().allMatch(one -> one.origin().place().startsWith("Second!")));
		assertEquals(new Verification.Compared(3, List.of()), verify(file));
		var option = new Declared("", "shop", Map.of(), new Declared.Writing("", "", 0, "Third"), Locale.ENGLISH);
		var refused = assertInstanceOf(Taking.Refused.class, workspace.take(file, option, Progress.NONE));
		assertEquals(
				"There is no sheet of the declared name. The workbook has: First, Second.",
				refused.reasons().getFirst().in(Locale.ENGLISH));
	}

	@Test
	void thePreviewShowsItsColumnsAndSaysWhichSheetItIs() throws IOException {
		var file = Workbooks.two("First", said("one"), "Second", said("two")).write(folder.resolve("two.xlsx"));

		var preview = assertInstanceOf(
				Previewing.Previewed.class,
				Previewer.preview(file, Declared.nothing(Locale.ENGLISH), Tables.CONNECTORS, Progress.NONE)).preview();

		assertEquals(List.of("text", "time"), preview.columns().stream().map(column -> column.role()).toList());
		assertEquals(4, preview.count());
		assertTrue(preview.warnings().getFirst().in(Locale.ENGLISH).startsWith("Read: the sheet \"First\"."));
	}
}
