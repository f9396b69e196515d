package io.antiphon.channels.tables.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

	private static final String HEADER = text(1, "comment", "seen");

	@TempDir
	Path folder;

	/** A row of texts. */
	private static String text(int row, String... cells) {
		var xml = new StringBuilder("<row r=\"" + row + "\">");
		for (int at = 0; at < cells.length; at++) {
			xml.append("<c r=\"").append((char) ('A' + at)).append(row).append("\" t=\"inlineStr\"><is><t>").append(cells[at])
					.append("</t></is></c>");
		}
		return xml.append("</row>").toString();
	}

	private Records records(Workbooks workbook, Hints hints) throws IOException {
		var opening = SheetOpening.open(workbook.write(folder.resolve("a.xlsx")), hints);
		return assertInstanceOf(Opening.Opened.class, opening, () -> opening.toString()).records();
	}

	private Records records(Workbooks workbook) throws IOException {
		return records(workbook, Hints.NONE);
	}

	private String refused(Workbooks workbook, Hints hints) throws IOException {
		var opening = SheetOpening.open(workbook.write(folder.resolve("a.xlsx")), hints);
		return assertInstanceOf(Opening.Refused.class, opening).reason().key();
	}

	private static List<Entry> entries(Records records) {
		var entries = new ArrayList<Entry>();
		assertInstanceOf(Pass.Complete.class, records.read(entries::add));
		return entries;
	}

	private static List<List<String>> values(Records records) {
		return entries(records).stream().map(entry -> assertInstanceOf(Row.class, entry).values()).toList();
	}

	private static List<String> keys(List<Reason> reasons) {
		return reasons.stream().map(Reason::key).toList();
	}

	@Test
	void namesEachRecordByItsSheetAndTheNumberOfItsRow() throws IOException {
		var records = records(Workbooks.plain("反馈", HEADER + text(2, "late", "1") + text(17, "good", "2")));

		assertEquals(List.of("反馈!2", "反馈!17"), entries(records).stream().map(entry -> entry.origin().place()).toList());
	}

	@Test
	void readsWhatItsCellsShowAndNotHowTheyKeepIt() throws IOException {
		var rows = HEADER
				+ "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\"><v>1.1000000000000001</v></c></row>"
				+ "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#N/A</v></c><c r=\"B3\"><v>5.7030613367776051E17</v></c></row>"
				+ "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>B3&amp;\"x\"</f><v>cached</v></c><c r=\"B4\"><f>1+1</f><v>2</v></c></row>"
				+ "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>hint</t></rPh></is></c>"
				+ "<c r=\"B5\"><f>A1</f></c></row>"
				+ "<row><c t=\"inlineStr\"><is><t>a_x000A_b</t></is></c><c t=\"d\"><v>2024-05-01</v></c></row>";

		assertEquals(
				List.of(List.of("true", "1.1"), List.of("#N/A", "5.70306133677761E+17"), List.of("cached", "2"), List.of("two runs", ""),
						List.of("a\nb", "2024-05-01")),
				values(records(Workbooks.plain("a", rows))));
	}

	@Test
	void readsTheDaysOfBothWaysToCount() throws IOException {
		var styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]d/m/yy\\ h:mm AM/PM;@\"/></numFmts>"
				+ "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
				+ "<xf numFmtId=\"20\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>";
		var rows = HEADER
				+ "<row r=\"2\"><c s=\"1\"><v>43831</v></c><c s=\"2\"><v>43831.4375</v></c></row>"
				+ "<row r=\"3\"><c s=\"1\"><v>60</v></c><c s=\"3\"><v>0.4375</v></c></row>"
				+ "<row r=\"4\"><c s=\"1\"><v>61</v></c><c s=\"4\"><v>1.5</v></c></row>"
				+ "<row r=\"5\"><c s=\"0\"><v>43831</v></c><c s=\"2\"><v>43830.999999999</v></c></row>";
		var sheet = Workbooks.plain("a", rows).with("xl/styles.xml", styles);

		assertEquals(
				List.of(List.of("2020-01-01", "2020-01-01 10:30:00"), List.of("1900-02-29", "10:30:00"), List.of("1900-03-01", "36:00:00"),
						List.of("43831", "2020-01-01 00:00:00")),
				values(records(sheet)));
		var other = new LinkedHashMap<String, String>();
		other.put("a", "worksheets/sheet1.xml");
		assertEquals(
				List.of("2024-01-02", "2024-01-02 10:30:00"), values(records(sheet.workbook("date1904=\"1\"", other))).getFirst());
	}

	@Test
	void readsTheFirstSheetThatHoldsRecordsAndNamesTheOthers() throws IOException {
		var sheets = new LinkedHashMap<String, String>();
		sheets.put("Notes", "worksheets/sheet1.xml");
		sheets.put("Q1", "worksheets/sheet2.xml");
		sheets.put("Q2", "worksheets/sheet3.xml");
		var workbook = new Workbooks().workbook("", sheets)
				.with("xl/worksheets/sheet1.xml", Workbooks.sheet(text(1, "about this file")))
				.with("xl/worksheets/sheet2.xml", Workbooks.sheet(HEADER + text(2, "first", "1")))
				.with("xl/worksheets/sheet3.xml", Workbooks.sheet(HEADER + text(2, "second", "2")));

		var first = records(workbook);

		assertEquals(List.of(List.of("first", "1")), values(first));
		assertEquals(
				"Read: the sheet \"Q1\". Not read, though they hold rows: Notes, Q2. To read another, name it (Sheet in the window, --sheet, or \"sheet\" in a mapping file).",
				first.notes().getFirst().text(Locale.ENGLISH));
		assertEquals(List.of(List.of("second", "2")), values(records(workbook, Hints.NONE.of("Q2"))));
		assertEquals("no-such-sheet", refused(workbook, Hints.NONE.of("Q3")));
	}

	@ParameterizedTest
	@CsvSource({"About this file,exported in May,about", "comment,exported in May,cover",
		"Row Labels;Count of id;Average of score,north;12;3.4,pivot",
		"行标签;计数项:编号;平均值项:评分,北店;12;3.4,透视"})
	void theFirstSheetThatHoldsATableIsRead(String first, String second, String name) throws IOException {
		var workbook = Workbooks.two(name, text(1, first.split(";")) + text(2, second.split(";")) + text(3, second.split(";")), "Data",
				HEADER + text(2, "late", "1"));

		var records = records(workbook);

		assertEquals(List.of(List.of("late", "1")), values(records));
		assertTrue(records.notes().getFirst().text(Locale.ENGLISH).contains("sheet \"Data\". Not read, though they hold rows: " + name));
	}

	@Test
	void whatIsRefusedNamesTheSheetAndTheOthers() throws IOException {
		var one = records(Workbooks.two("About", text(1, "About this file") + text(2, "exported"), "Data", text(1, "nothing yet")));
		var opening = SheetOpening.open(
				Workbooks.plain("Data", HEADER).write(folder.resolve("a.xlsx")),
				new Hints(new TableOptions(null, true, null, 9), "", name -> false));

		var doubt = one.doubt().map(reason -> reason.text(Locale.ENGLISH)).orElse("");
		assertTrue(
				doubt.startsWith("The sheet \"About\" has one column only.") && doubt.contains("too: Data. ") && doubt.contains("--sheet"),
				doubt);
		assertTrue(assertInstanceOf(Opening.Refused.class, opening).reason().text(Locale.ENGLISH).startsWith("In the sheet \"Data\""));
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			value = {"基本信息,,评分,,意见, | 编号,日期,服务,质量,满意的地方,不满意的地方", "基本信息,,,评分,,,意见, | 编号,日期,姓名,服务,质量,平均,满意的地方,不满意的地方",
				"Customer,,Ratings,,Opinion, | No,Date,Service,Food,Liked,Disliked"})
	void groupsOfColumnsAboveTheirNamesAreATitle(String groups, String names) throws IOException {
		var rows = new StringBuilder(text(1, "一月份客户反馈汇总") + text(2, groups.split(",")) + text(3, names.split(",")));
		for (int row = 4; row < 9; row++) {
			var cells = new ArrayList<>(List.of("" + row, "2026年1月" + row + "日", "王", "3", "4", "4.5", "好", "等的时间太长了"));
			rows.append(text(row, cells.subList(0, names.split(",").length).toArray(String[]::new)));
		}

		var records = records(Workbooks.plain("一月", rows.toString()));

		assertEquals(List.of(names.split(",")), records.columns().stream().map(Column::name).toList());
		assertEquals(List.of("read-skipped-rows"), keys(records.notes()));
		assertEquals(5, entries(records).size());
	}

	@Test
	void rowsOfBlanksAloneArePassedOver() throws IOException {
		var records = records(Workbooks.plain("a", HEADER + text(2, "late", "1") + text(3, " ", "") + text(4, "good", "2")));

		assertEquals(List.of("a!2", "a!4"), entries(records).stream().map(entry -> entry.origin().place()).toList());
	}

	@Test
	void findsTheHeaderBelowATitleAndTellsOfMergedCells() throws IOException {
		var title = text(1, "Survey of May") + HEADER.replace("r=\"1\"", "r=\"3\"").replace("A1", "A3").replace("B1", "B3");
		var sheet = Workbooks.sheet(title + text(4, "late", "1")).replace("</sheetData>",
				"</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");

		var records = records(Workbooks.plain("a", "").with("xl/worksheets/sheet1.xml", sheet));

		assertEquals(List.of("comment", "seen"), records.columns().stream().map(Column::name).toList());
		assertEquals(List.of("read-skipped-rows", "read-merged"), keys(records.notes()));
		assertEquals(List.of(List.of("late", "1")), values(records));
	}

	@Test
	void rejectsARowWithAValueBeyondAllColumnsAndGoesOn() throws IOException {
		var rows = new StringBuilder(HEADER);
		for (int row = 2; row < 70; row++) {
			rows.append(text(row, "said " + row, "1"));
		}
		rows.append(text(70, "said", "1", "astray")).append(text(71, "said", "1"));

		var entries = entries(records(Workbooks.plain("a", rows.toString())));

		var rejection = assertInstanceOf(Rejection.class, entries.get(68));
		assertEquals("a!70", rejection.origin().place());
		assertTrue(rejection.reason().text(Locale.ENGLISH).startsWith("A value in column C"), rejection.reason().text(Locale.ENGLISH));
		assertEquals(70, entries.size());
	}

	@Test
	void takesNothingThatNamesEntities() throws IOException {
		var evil =
				"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + Workbooks.sheet(HEADER + text(2, "&a;", "1")).substring(39);

		assertEquals("document-entities", refused(Workbooks.plain("a", "").with("xl/worksheets/sheet1.xml", evil), Hints.NONE));
	}

	@Test
	void takesNothingThatUnpacksToMoreThanASheetNeeds() throws IOException {
		var bomb = HEADER + text(2, "late", "1") + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>" + " ".repeat(40 << 20)
				+ "</t></is></c></row>";
		var rows = new StringBuilder(HEADER);
		for (int row = 2; row < 500_000; row++) {
			rows.append("<row r=\"").append(row)
					.append("\"><c><v>                                                            1</v></c></row>");
		}

		assertEquals("document-bomb", refused(Workbooks.plain("a", bomb), Hints.NONE));
		assertInstanceOf(Opening.Opened.class,
				SheetOpening.open(Workbooks.plain("a", HEADER + text(2, "x", "1")).write(folder.resolve("b.xlsx")), Hints.NONE));
		var entries = new ArrayList<Entry>();
		var pass = records(Workbooks.plain("a", rows.toString())).read(entries::add);
		assertTrue(pass instanceof Pass.Complete || pass instanceof Pass.Refused, pass.toString());
	}

	@Test
	void saysOfAWorkbookWithoutRecordsThatThereAreNone() throws IOException {
		assertEquals("no-records", refused(Workbooks.plain("a", ""), Hints.NONE));
		assertEquals("no-records", refused(Workbooks.plain("a", HEADER), Hints.NONE));
	}

	@Test
	void tellsDaysTimesAndNumbersApartByTheirFormats() {
		assertEquals(NumberFormats.Shown.NUMBER, NumberFormats.shown("#,##0.00_);[Red](#,##0.00)"));
		assertEquals(NumberFormats.Shown.NUMBER, NumberFormats.shown("0.00E+00"));
		assertEquals(NumberFormats.Shown.NUMBER, NumberFormats.shown("General"));
		assertEquals(NumberFormats.Shown.NUMBER, NumberFormats.shown("0 \"days\""));
		assertEquals(NumberFormats.Shown.DAY, NumberFormats.shown("yyyy\"年\"m\"月\"d\"日\""));
		assertEquals(NumberFormats.Shown.DAY, NumberFormats.shown("[$-F800]dddd, mmmm dd, yyyy"));
		assertEquals(NumberFormats.Shown.MOMENT, NumberFormats.shown("yyyy-mm-dd hh:mm"));
		assertEquals(NumberFormats.Shown.TIME, NumberFormats.shown("h:mm AM/PM"));
		assertEquals(NumberFormats.Shown.LENGTH, NumberFormats.shown("[h]:mm:ss"));
		assertEquals(NumberFormats.Shown.DAY, NumberFormats.shown("[Red]d/m/yy"));
	}
}
