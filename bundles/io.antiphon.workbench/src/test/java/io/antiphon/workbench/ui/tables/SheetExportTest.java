package io.antiphon.workbench.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetExportTest {

	private final SheetExport<Piece> export = new SheetExport<>(
			"Actions", Piece.columns(),
			List.of(
					new Piece(1, "=cmd|' /C calc'!A0", "王丽", "done", Optional.of(LocalDate.of(2026, 5, 12)), 1200.5),
					new Piece(2, "Slots", "", "open", Double.NaN)),
			Texts.of(SheetExport.class, Locale.ENGLISH));

	@TempDir
	Path folder;

	@Test
	void separatedValuesAreWrittenForSpreadsheetsAndWithoutFormulas() throws IOException {
		var file = folder.resolve("out.CSV");

		var outcome = export.write(file, Progress.NONE);

		assertEquals(new SheetExport.Outcome.Written(file, 2, 0), outcome);
		assertEquals(
				"\uFEFFWhat,Who,State,Due,Hours\r\n'=cmd|' /C calc'!A0,王丽,done,2026-05-12,1200.5\r\nSlots,,open,,\r\n",
				Files.readString(file));
	}

	@Test
	void aWorkbookHasTheSame() throws IOException {
		var file = folder.resolve("out.xlsx");

		export.write(file, Progress.NONE);

		try (var book = new ZipFile(file.toFile())) {
			var sheet = read(book, "xl/worksheets/sheet1.xml");
			assertTrue(sheet.contains("<v>1200.5</v>"), sheet);
			assertTrue(read(book, "xl/sharedStrings.xml").contains(">Slots<"));
			assertTrue(read(book, "xl/workbook.xml").contains("name=\"Actions\""));
		}
	}

	@Test
	void aColumnIsExportedInItsPartsAndWholeNumbersWithoutDecimals() throws IOException {
		var hours = WorkColumn.number("hours", "Hours", 80, Piece::what, Piece::hours).exportedAs(rows -> List.of(
				WorkColumn.number("hours", "Hours (" + rows.size() + ")", 80, Piece::what, piece -> 2.0),
				WorkColumn.text("verdict", "Verdict", 80, Piece::state)));
		var file = folder.resolve("out.tsv");

		new SheetExport<>("Actions", List.of(hours), export.rows(), export.texts()).write(file, Progress.NONE);

		assertEquals("\uFEFFHours (2)\tVerdict\r\n2\tdone\r\n2\topen\r\n", Files.readString(file));
	}

	private static String read(ZipFile book, String part) throws IOException {
		return new String(book.getInputStream(book.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
	}

	@Test
	void whatIsCancelledLeavesTheFileAsItWas() throws IOException {
		for (var name : List.of("out.csv", "out.xlsx")) {
			var file = Files.writeString(folder.resolve(name), "before");

			export.write(file, new Progress() {
				@Override
				public boolean cancelled() {
					return true;
				}
			});

			assertEquals("before", Files.readString(file));
		}
		try (var left = Files.list(folder)) {
			assertEquals(2, left.count());
		}
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
		var nowhere = Files.writeString(folder.resolve("file"), "no folder").resolve("out.csv");

		var outcome = export.write(nowhere, Progress.NONE);

		assertEquals(nowhere, assertInstanceOf(SheetExport.Outcome.Unwritable.class, outcome).file());
	}

	@Test
	void aFileIsWhatItIsCalled() {
		assertEquals("/a/Actions.xlsx", Exporting.named("/a/Actions.xlsx", false));
		assertEquals("/a/Actions.csv", Exporting.named("/a/Actions.xlsx", true));
		assertEquals("/a/Actions.csv", Exporting.named("/a/Actions.csv", false));
		assertEquals("/a/exp.tsv", Exporting.named("/a/exp.tsv", false));
		assertEquals("/a/exp.tsv", Exporting.named("/a/exp.tsv", true));
		assertEquals("/a/v1.2.xlsx", Exporting.named("/a/v1.2", false));
		assertEquals("/a/v1.2.csv", Exporting.named("/a/v1.2", true));
	}
}
