package io.antiphon.channels.tables.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Row;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsWorkbookTest {

	private static final String HEADER = row(said("comment") + said("what"));

	@TempDir
	Path folder;

	private static String row(String cells) {
		return "<table:table-row>" + cells + "</table:table-row>";
	}

	private static String said(String text) {
		return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
	}

	private static String valued(String attributes) {
		return "<table:table-cell " + attributes + "><text:p>as shown</text:p></table:table-cell>";
	}

	private static String table(String name, String rows) {
		return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
	}

	private Opening open(Workbooks workbook) throws IOException {
		return SheetOpening.open(workbook.write(folder.resolve("a.ods")), Hints.NONE);
	}

	private Records records(String tables) throws IOException {
		return assertInstanceOf(Opening.Opened.class, open(Workbooks.open("", tables))).records();
	}

	private static List<Entry> entries(Records records) {
		var entries = new ArrayList<Entry>();
		assertInstanceOf(Pass.Complete.class, records.read(entries::add));
		return entries;
	}

	/** Of the second column. */
	private List<String> values(String rows) throws IOException {
		return entries(records(table("Sheet1", HEADER + rows))).stream().map(entry -> ((Row) entry).value(1)).toList();
	}

	@Test
	void cellsAreReadByTheirValueAndNotAsTheyAreShown() throws IOException {
		var rows = row(said("a") + valued("office:value-type=\"float\" office:value=\"1.1000000000000001\""))
				+ row(said("b") + valued("office:value-type=\"percentage\" office:value=\"0.5\""))
				+ row(said("c") + valued("office:value-type=\"date\" office:date-value=\"2024-05-01\""))
				+ row(said("d") + valued("office:value-type=\"date\" office:date-value=\"2024-05-01T10:30:00.250000000\""))
				+ row(said("e") + valued("office:value-type=\"time\" office:time-value=\"PT10H30M05S\""))
				+ row(said("f") + valued("office:value-type=\"boolean\" office:boolean-value=\"true\""))
				+ row(said("g") + valued("office:value-type=\"string\" office:string-value=\"said\""));

		assertEquals(List.of("1.1", "0.5", "2024-05-01", "2024-05-01 10:30:00", "10:30:05", "true", "said"), values(rows));
	}

	@Test
	void whatIsWrittenOnceForSeveralRowsAndCellsCountsForEach() throws IOException {
		var rows = "<table:table-row table:number-rows-repeated=\"3\">" + said("same") + said("too") + "</table:table-row>"
				+ "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
				+ row("<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>twice</text:p></table:table-cell>");

		var entries = entries(records(table("Sheet1", HEADER + rows)));

		assertEquals(
				List.of("Sheet1!2", "Sheet1!3", "Sheet1!4", "Sheet1!1000005"),
				entries.stream().map(entry -> entry.origin().place()).toList());
		assertEquals(List.of("twice", "twice"), ((Row) entries.getLast()).values());
	}

	@Test
	void aTextHasItsLinesAndBlanksAndNotItsComment() throws IOException {
		var cell = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>who wrote this?</text:p></office:annotation>"
				+ "<text:p>late<text:s text:c=\"2\"/><text:span>again</text:span><text:line-break/>and cold</text:p><text:p>never more</text:p></table:table-cell>";

		assertEquals(List.of("late  again\nand cold\nnever more"), values(row(said("a") + cell)));
	}

	@Test
	void ofSeveralSheetsTheFirstThatPeopleSeeIsRead() throws IOException {
		var styles = "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>";
		var hidden = "<table:table table:name=\"raw\" table:style-name=\"ta2\">" + HEADER + row(said("x") + said("y")) + "</table:table>";
		var opening = open(Workbooks.open(styles, hidden + table("反馈", HEADER + row(said("a") + said("b")))));

		var records = assertInstanceOf(Opening.Opened.class, opening).records();

		assertEquals(List.of("反馈!2"), entries(records).stream().map(entry -> entry.origin().place()).toList());
	}

	@Test
	void aCoverIsPassedByAndRowsOfBlanksAreNone() throws IOException {
		var cover = table("About", row(said("about this file")) + row(said("exported in May")));

		var records =
				records(cover + table("反馈", HEADER + row(said("a") + said("b")) + row(said(" ") + said("")) + row(said("c") + said("d"))));

		assertEquals(List.of("反馈!2", "反馈!4"), entries(records).stream().map(entry -> entry.origin().place()).toList());
	}

	@Test
	void whatIsInMergedCellsCountsForTheFirst() throws IOException {
		var merged =
				"<table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>both</text:p></table:table-cell>";
		var records = records(table("Sheet1", HEADER + row(said("a") + merged)
				+ row(said("b") + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>")));

		assertEquals(List.of("both", ""), entries(records).stream().map(entry -> ((Row) entry).value(1)).toList());
		assertEquals(List.of("read-merged"), records.notes().stream().map(Reason::key).toList());
	}

	@Test
	void whatIsLockedOrHasMoreRowsThanSheetsHaveIsRefused() throws IOException {
		var locked = Workbooks.open("", table("Sheet1", HEADER))
				.with("META-INF/manifest.xml",
						"<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
		var many = "<table:table-row table:number-rows-repeated=\"99999999\">" + said("same") + said("too") + "</table:table-row>";

		assertEquals("locked", assertInstanceOf(Opening.Refused.class, open(locked)).reason().key());
		assertEquals(
				"document-bomb",
				assertInstanceOf(Opening.Refused.class, open(Workbooks.open("", table("Sheet1", HEADER + many)))).reason().key());
	}
}
