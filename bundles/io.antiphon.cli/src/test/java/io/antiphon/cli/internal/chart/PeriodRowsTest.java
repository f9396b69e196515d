package io.antiphon.cli.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.cli.internal.Typed;
import io.antiphon.cli.spi.Exit;
import io.antiphon.statistics.charts.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriodRowsTest {

	@TempDir
	Path folder;

	@Test
	void readsTheColumnsThatAreAskedForInTheirOrder() throws IOException {
		var file = written("week,n,bad\n2025-01-06,120,12\n2025-01-13,,9\n");

		var answer = assertInstanceOf(
				RowSource.Answer.Rows.class, new PeriodRows().read(file, List.of("week", "bad", "n"), Locale.ENGLISH));

		assertEquals(
				List.of(
						new ChartRow(2, LocalDate.of(2025, 1, 6), Sample.of(12, 120)),
						new ChartRow(3, LocalDate.of(2025, 1, 13), Sample.of(9, Double.NaN))),
				answer.rows());
	}

	@Test
	void aColumnThatIsNotThereIsAWrongWordAndAFileThatCannotBeReadIsRefused() throws IOException {
		var file = written("week,n,bad\n2025-01-06,120,12\n");
		var source = new PeriodRows();

		var column = assertInstanceOf(RowSource.Answer.Refused.class, source.read(file, List.of("week", "bed"), Locale.ENGLISH));
		var cell = assertInstanceOf(
				RowSource.Answer.Refused.class,
				source.read(written("week,bad\n2025-01-06,many\n"), List.of("week", "bad"), Locale.SIMPLIFIED_CHINESE));
		var nowhere = assertInstanceOf(
				RowSource.Answer.Refused.class, source.read(folder.resolve("no.csv"), List.of("week", "bad"), Locale.ENGLISH));

		assertEquals(Exit.USAGE, column.exit());
		assertTrue(column.sentence().contains("\"bed\"") && column.sentence().contains("\"bad\""), column.sentence());
		assertEquals(Exit.REFUSED, cell.exit());
		assertEquals(Exit.REFUSED, nowhere.exit());
	}

	@Test
	void chartsAFile() throws IOException {
		var file = written("week;bad;n\n2025-01-06;12;120\n2025-01-13;9;95\n2025-01-20;16;143\n");
		var typed = new Typed();

		var exit = typed.run(
				new ChartCommand(new PeriodRows()), file.toString(), "--kind", "p", "--date", "week", "--value", "bad", "--n", "n");

		assertEquals(Exit.DONE, exit);
		assertTrue(typed.out().contains("bad / n – p chart · centre 0.103"), typed.out());
	}

	private Path written(String text) throws IOException {
		return Files.writeString(Files.createTempFile(folder, "periods", ".csv"), text);
	}
}
