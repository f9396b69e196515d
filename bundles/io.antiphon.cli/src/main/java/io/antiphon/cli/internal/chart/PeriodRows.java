package io.antiphon.cli.internal.chart;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.statistics.charts.Sample;
import io.antiphon.tables.periods.PeriodFile;
import io.antiphon.tables.periods.PeriodRow;
import io.antiphon.tables.periods.Wanted;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads files of periods; a column that is not there is a wrong word, and a file that cannot be read is refused. */
final class PeriodRows implements RowSource {

	@Override
	public Answer read(Path file, List<String> columns, Locale locale) {
		var wanted = new Wanted(columns.getFirst(), columns.subList(1, columns.size()), Optional.empty());
		var texts = Texts.of(PeriodRows.class, locale);
		return switch (PeriodFile.read(file, wanted, locale)) {
			case PeriodFile.Rows(var rows, var notes) -> new Answer.Rows(rows.stream().map(PeriodRows::row).toList(), notes);
			case PeriodFile.UnknownColumn unknown -> refused(texts, file, unknown.text(locale), Exit.USAGE);
			case PeriodFile.Unreadable(var sentence) -> refused(texts, file, sentence, Exit.REFUSED);
		};
	}

	private static Answer refused(Texts texts, Path file, String sentence, Exit exit) {
		return new Answer.Refused(texts.get("chart.refused", file, sentence), exit);
	}

	private static ChartRow row(PeriodRow row) {
		return new ChartRow(row.line(), row.date(), new Sample(row.number(0), number(row, 1), number(row, 2)));
	}

	private static double number(PeriodRow row, int column) {
		return column < row.numbers().size() ? row.number(column) : Double.NaN;
	}
}
