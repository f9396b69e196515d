package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is written is read by the XML parser of the JDK, as a spreadsheet would. */
class XlsxTest {

	@Test
	void wordsNumbersAndDaysAreWhatTheyAre() throws Exception {
		var book = written(
				List.of("Action", "Hours", "Due", "Seen"),
				List.of(
						new Cell.Words("Train the drivers 培训司机"), new Cell.Number(new BigDecimal("7.5")),
						new Cell.Day(LocalDate.of(2026, 5, 12)), new Cell.Time(LocalDateTime.of(2026, 5, 12, 18, 0))));

		assertEquals(List.of("Action", "Hours", "Due", "Seen"), book.row(1));
		assertEquals(List.of("Train the drivers 培训司机", "7.5", "46154.0", "46154.75"), book.row(2));
		assertEquals("s", book.type("A2"));
		assertEquals("n", book.type("B2"));
		assertTrue(book.format("C2").contains("yyyy-mm-dd"), book.format("C2"));
	}

	@Test
	void theHeaderIsBoldAndStaysInSight() throws Exception {
		var book = written(List.of("Action"), List.of(new Cell.Words("x")));

		assertTrue(book.bold("A1"));
		assertTrue(!book.bold("A2"));
		assertEquals("1", ((Element) book.sheet().getElementsByTagName("pane").item(0)).getAttribute("ySplit"));
	}

	@Test
	void columnsAreAsWideAsWhatIsInThem() throws Exception {
		var book = written(List.of("A", "B"), List.of(new Cell.Words("培".repeat(10)), new Cell.Words("x".repeat(500))));

		assertEquals(22, book.width(0));
		assertEquals(60, book.width(1));
	}

	@Test
	void whatLooksLikeAFormulaIsWords() throws Exception {
		var book = written(List.of("A"), List.of(new Cell.Words("=cmd|' /C calc'!A0")));

		assertEquals(List.of("=cmd|' /C calc'!A0"), book.row(2));
		assertEquals(0, book.sheet().getElementsByTagName("f").getLength());
	}

	@Test
	void nothingIsAnEmptyCell() throws Exception {
		var book = written(List.of("A", "B"), List.of(Cell.NOTHING, Cell.of(Double.NaN)));

		assertEquals(List.of(), book.row(2));
	}

	@Test
	void whatXmlCannotSayIsLeftOut() throws Exception {
		var book = written(List.of("A"), List.of(new Cell.Words("a\u0000b\u001b[2J<&>\"\ud83d\ude00")));

		assertEquals(List.of("ab[2J<&>\"\ud83d\ude00"), book.row(2));
	}

	@Test
	void aTextThatACellCannotHoldIsCountedWhenItIsCut() throws Exception {
		var out = new ByteArrayOutputStream();
		int cut;
		try (var xlsx = new Xlsx(out, "Sheet", List.of("A"))) {
			xlsx.row(List.of(new Cell.Words("x".repeat(40_000))));
			xlsx.row(List.of(new Cell.Words("x".repeat(Xlsx.MOST_CHARACTERS))));
			cut = xlsx.cut();
		}

		assertEquals(1, cut);
		assertEquals(Xlsx.MOST_CHARACTERS, Book.of(out.toByteArray()).row(3).getFirst().length());
	}

	@Test
	void whatIsCutFillsItsCellAndEndsInNoHalfCharacter() throws Exception {
		var whole = written(List.of("A"), List.of(new Cell.Words("应".repeat(40_000))));
		var half = written(List.of("A"), List.of(new Cell.Words("x".repeat(Xlsx.MOST_CHARACTERS - 1) + "\ud83d\ude00")));

		assertEquals(Xlsx.MOST_CHARACTERS, whole.row(2).getFirst().length());
		assertEquals("x".repeat(Xlsx.MOST_CHARACTERS - 1), half.row(2).getFirst());
	}

	@Test
	void rowsThatAreHandedOnAsTheyComeAreReadAsTheOthers() throws Exception {
		var out = new ByteArrayOutputStream();
		var before = 0;
		try (var xlsx = Xlsx.streaming(out, "Sheet", List.of("Text", "Number"))) {
			for (var row = 0; row < 3_000; row++) {
				xlsx.row(List.of(new Cell.Words("=" + Long.toHexString(row * 0x9E3779B97F4A7C15L)), Cell.of(row)));
			}
			before = out.size();
		}

		var book = Book.of(out.toByteArray());
		assertTrue(before > 20_000, "nothing was handed on before the end");
		assertEquals(List.of("Text", "Number"), book.row(1));
		assertTrue(book.bold("A1"));
		assertEquals(List.of("=" + Long.toHexString(2_999 * 0x9E3779B97F4A7C15L), "2999"), book.row(3_001));
		assertEquals(0, book.sheet().getElementsByTagName("f").getLength());
		assertEquals(20, book.width(0));
	}

	@Test
	void aSheetHasANameThatSpreadsheetsTake() throws Exception {
		var out = new ByteArrayOutputStream();
		try (var xlsx = new Xlsx(out, "Actions [all] of: \"Deliver by eight in the evening\"", List.of("A"))) {
			xlsx.row(List.of(Cell.NOTHING));
		}

		var name = Book.of(out.toByteArray()).name();

		assertEquals("Actions  all  of  \"Deliver by e", name);
	}

	private static Book written(List<String> header, List<Cell> row) throws Exception {
		var out = new ByteArrayOutputStream();
		try (var xlsx = new Xlsx(out, "Sheet", header)) {
			xlsx.row(row);
		}
		return Book.of(out.toByteArray());
	}

	/** A workbook that was read. */
	private record Book(Map<String, Document> parts) {

		static Book of(byte[] file) throws Exception {
			var parts = new TreeMap<String, Document>();
			var place = Files.createTempFile("book", ".xlsx");
			Files.write(place, file);
			try (var zip = new ZipFile(place.toFile())) {
				for (var entry : Collections.list(zip.entries())) {
					parts.put(entry.getName(), parsed(zip.getInputStream(entry).readAllBytes()));
				}
			} finally {
				Files.delete(place);
			}
			return new Book(parts);
		}

		private static Document parsed(byte[] xml) throws Exception {
			try {
				return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
			} catch (IOException unreadable) {
				throw new AssertionError(unreadable);
			}
		}

		Document sheet() {
			return part("xl/worksheets/sheet1.xml");
		}

		private Document part(String name) {
			var part = parts.get(name);
			assertTrue(part != null, () -> name + " is not among " + parts.keySet());
			return part;
		}

		String name() {
			return ((Element) part("xl/workbook.xml").getElementsByTagName("sheet").item(0)).getAttribute("name");
		}

		/** The cells of a row that have a value. */
		List<String> row(int number) {
			return elements(sheet(), "row").stream()
					.filter(row -> row.getAttribute("r").equals(Integer.toString(number)))
					.flatMap(row -> elements(row, "c").stream())
					.filter(cell -> !cell.getTextContent().isEmpty())
					.map(this::value)
					.toList();
		}

		private String value(Element cell) {
			var value = cell.getTextContent();
			return cell.getAttribute("t").equals("s")
					? elements(part("xl/sharedStrings.xml"), "si").get(Integer.parseInt(value)).getTextContent()
					: value;
		}

		private Element cell(String place) {
			return elements(sheet(), "c").stream().filter(cell -> cell.getAttribute("r").equals(place)).findFirst().orElseThrow();
		}

		String type(String place) {
			return cell(place).getAttribute("t");
		}

		private Element style(String place) {
			var style = cell(place).getAttribute("s");
			var styles = elements((Element) part("xl/styles.xml").getElementsByTagName("cellXfs").item(0), "xf");
			return styles.get(style.isEmpty() ? 0 : Integer.parseInt(style));
		}

		String format(String place) {
			var id = style(place).getAttribute("numFmtId");
			return elements(part("xl/styles.xml"), "numFmt").stream()
					.filter(format -> format.getAttribute("numFmtId").equals(id))
					.map(format -> format.getAttribute("formatCode"))
					.findFirst()
					.orElse("");
		}

		boolean bold(String place) {
			var font = elements((Element) part("xl/styles.xml").getElementsByTagName("fonts").item(0), "font")
					.get(Integer.parseInt(style(place).getAttribute("fontId")));
			return elements(font, "b").stream().anyMatch(b -> !b.getAttribute("val").equals("false"));
		}

		double width(int column) {
			return elements(sheet(), "col").stream()
					.filter(col -> col.getAttribute("min").equals(Integer.toString(column + 1)))
					.mapToDouble(col -> Double.parseDouble(col.getAttribute("width")))
					.findFirst()
					.orElse(Double.NaN);
		}

		private static List<Element> elements(Document in, String name) {
			return elements(in.getDocumentElement(), name);
		}

		private static List<Element> elements(Element in, String name) {
			var found = in.getElementsByTagName(name);
			return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
		}
	}
}
