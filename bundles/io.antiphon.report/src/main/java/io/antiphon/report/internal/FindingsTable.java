package io.antiphon.report.internal;

import static io.antiphon.wording.Spreadsheet.harmless;

import io.antiphon.loop.Finding;
import io.antiphon.wording.Data;
import io.antiphon.wording.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** Writes findings.csv: numbers have a point and no grouping; {@code evidence} is the number of pieces of evidence. */
final class FindingsTable {

	static final List<String> HEADER = List.of(
			"id", "kind", "title", "terms", "service", "touchpoint", "channel", "from", "to", "measure", "value", "low",
			"high", "n", "method", "evidence");

	private FindingsTable() {}

	static void write(List<Finding> findings, OutputStream out) throws IOException {
		var sheet = new Spreadsheet(out, HEADER);
		findings.forEach(finding -> sheet.row(row(finding)));
		sheet.flush();
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
				harmless(Data.name(measure.name())),
				number(measure.value()),
				number(measure.low()),
				number(measure.high()),
				Long.toString(measure.n()),
				harmless(measure.method()),
				Integer.toString(finding.evidence().size()));
	}

	private static String number(double value) {
		return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
