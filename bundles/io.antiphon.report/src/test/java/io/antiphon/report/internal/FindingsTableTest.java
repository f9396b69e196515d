package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.wording.Spreadsheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTableTest {

	@Test
	void writesARowForEachFinding() throws IOException {
		var period = new Period(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 3, 31));
		var scope = new Scope("Online shop", "配送", "review", period);
		var measure = new Measure("share", "share", 0.31, 0.28, 0.34, 1_204, "wilson");

		var rows = rows(finding("late, \"again\"", List.of("late", "courier"), scope, measure));

		assertEquals(FindingsTable.HEADER, rows.get(0));
		assertEquals(
				List.of(
						"f1", "pain-point", "late, \"again\"", "late; courier", "Online shop", "配送", "review", "2025-01-06",
						"2025-03-31", "share", "0.31", "0.28", "0.34", "1204", "wilson", "2"),
				rows.get(1));
	}

	@Test
	void startsWithAByteOrderMarkAndEndsLinesWithCrLf() throws IOException {
		var out = new ByteArrayOutputStream();

		FindingsTable.write(List.of(), out);

		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("\uFEFFid,kind,"));
		assertTrue(out.toString(StandardCharsets.UTF_8).endsWith(",evidence\r\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0"})
	void makesFormulasHarmless(String formula) throws IOException {
		var rows = rows(finding(formula, List.of(formula), new Scope(formula, formula, formula, null), measure(-1.5)));

		assertEquals("'" + formula, rows.get(1).get(2));
		assertEquals("'" + formula, rows.get(1).get(3));
		assertEquals("'" + formula, rows.get(1).get(4));
	}

	@ParameterizedTest
	@ValueSource(strings = {"late", "a=b", "3 days", "'quoted", "5-star"})
	void leavesOtherTextAsItIs(String text) {
		assertEquals(text, Spreadsheet.harmless(text));
	}

	@Test
	void leavesNumbersNumbers() throws IOException {
		var row = rows(finding("a", List.of(), Scope.ALL, new Measure("d", "", -1.0E-7, -0.25, 0, 3, "t"))).get(1);

		assertEquals(List.of("-0.0000001", "-0.25", "0"), row.subList(10, 13));
	}

	private static Measure measure(double value) {
		return new Measure("m", "", value, value, value, 1, "none");
	}

	private static Finding finding(String title, List<String> terms, Scope scope, Measure measure) {
		var evidence = List.of(new Evidence(1, 0, 2), new Evidence(2, 3, 5));
		return new Finding("f1", Finding.PAIN_POINT, title, terms, scope, measure, evidence);
	}

	private static List<List<String>> rows(Finding... findings) throws IOException {
		var out = new ByteArrayOutputStream();
		FindingsTable.write(List.of(findings), out);
		var text = out.toString(StandardCharsets.UTF_8).substring(1);
		try (var csv = CsvReader.builder().ofCsvRecord(text)) {
			return csv.stream().map(row -> row.getFields()).toList();
		}
	}
}
