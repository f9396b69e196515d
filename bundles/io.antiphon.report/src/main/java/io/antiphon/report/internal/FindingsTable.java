package io.antiphon.report.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.antiphon.loop.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes findings.csv: RFC 4180 with commas and CRLF, UTF-8 with a byte order mark, without which Excel reads Chinese as
 * something else. Numbers have a point and no grouping. Text that a spreadsheet would take for a formula gets a leading
 * apostrophe; {@code evidence} is the number of pieces of evidence.
 */
final class FindingsTable {

	static final List<String> HEADER = List.of(
			"id", "kind", "title", "terms", "service", "touchpoint", "channel", "from", "to", "measure", "value", "low",
			"high", "n", "method", "evidence");

	/** What formulas start with in Excel, LibreOffice and their like; the wide forms are read as their narrow ones. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private FindingsTable() {}

	static void write(List<Finding> findings, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
		csv.writeRecord(HEADER);
		for (var finding : findings) {
			csv.writeRecord(row(finding));
		}
		csv.flush();
	}

	private static List<String> row(Finding finding) {
		var scope = finding.scope();
		var period = scope.period();
		var measure = finding.measure();
		return List.of(
				harmless(finding.id()),
				harmless(finding.kind()),
				harmless(finding.title()),
				harmless(String.join("; ", finding.terms())),
				harmless(scope.service()),
				harmless(scope.touchpoint()),
				harmless(scope.channel()),
				period == null ? "" : period.from().toString(),
				period == null ? "" : period.to().toString(),
				harmless(measure.name()),
				number(measure.value()),
				number(measure.low()),
				number(measure.high()),
				Long.toString(measure.n()),
				harmless(measure.method()),
				Integer.toString(finding.evidence().size()));
	}

	static String harmless(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	private static String number(double value) {
		return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
