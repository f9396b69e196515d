package io.antiphon.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.Tables;
import io.antiphon.tables.records.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An independent reader of the same format reads the same. */
class FastCsvAgreementTest {

	@TempDir
	Path folder;

	@Test
	void readsWhatFastCsvReadsFromGeneratedFiles() throws IOException {
		var random = new Random(42);
		for (int number = 0; number < 300; number++) {
			var delimiter = List.of(",", ";", "\t", "|").get(random.nextInt(4));
			var file = Tables.file(folder, "a.csv", generated(random, delimiter));
			var table = Tables.opened(file);

			assertEquals(new TableFormat.Separated(delimiter.charAt(0), true), table.format());
			agree(file, delimiter.charAt(0), table);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = {
				"reviews/en_airline_tweets/Tweets.csv",
				"reviews/zh_hotel_chnsenticorp/ChnSentiCorp_htl_all.csv",
				"reviews/zh_waimai_10k/waimai_10k.csv",
				"reviews/en_banking77/train.csv",
				"reviews/zh_asap_sample/dev_sample.csv"
			})
	void readsWhatFastCsvReadsFromSharedFiles(String name) throws IOException {
		var file = Tables.shared(name);
		assumeTrue(file.isPresent(), "no shared data here");

		agree(file.get(), ',', Tables.opened(file.get()));
	}

	private static void agree(Path file, char delimiter, TableFile table) throws IOException {
		var expected = new ArrayList<CsvRecord>();
		try (var reader = CsvReader.builder().fieldSeparator(delimiter).detectBomHeader(true).ofCsvRecord(file)) {
			reader.forEach(expected::add);
		}
		expected.removeIf(FastCsvAgreementTest::separatorsAlone);
		var rows = Tables.rows(table);
		assertEquals(expected.size() - 1, rows.size());
		for (int at = 0; at < rows.size(); at++) {
			var record = expected.get(at + 1);
			assertEquals(record.getStartingLineNumber(), rows.get(at).span().line());
			if (!record.getFields().equals(rows.get(at).values())) {
				throw new AssertionError("other fields at line " + record.getStartingLineNumber());
			}
		}
	}

	/** Such a line is none to us. */
	private static boolean separatorsAlone(CsvRecord record) {
		return record.getFields().stream()
				.allMatch(value -> value.isBlank() && value.lines().count() < 2 && !value.endsWith("\n") && !value.endsWith("\r"));
	}

	private static String generated(Random random, String delimiter) {
		var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
		int columns = 2 + random.nextInt(4);
		var text = new StringBuilder();
		for (int column = 0; column < columns; column++) {
			text.append(column == 0 ? "" : delimiter).append('c').append(column);
		}
		text.append(end);
		for (int record = 1 + random.nextInt(30); record > 0; record--) {
			for (int column = 0; column < columns; column++) {
				text.append(column == 0 ? "" : delimiter).append(field(random));
			}
			text.append(end).append(random.nextInt(9) == 0 ? end : "");
		}
		return text.toString();
	}

	private static String field(Random random) {
		var value = new StringBuilder();
		for (int length = 1 + random.nextInt(6); length > 0; length--) {
			value.append(List.of("a", "很", "😀", ",", ";", "\t", "|", "\"", "\n", "\r\n", "\r", " ").get(random.nextInt(12)));
		}
		return '"' + value.toString().replace("\"", "\"\"") + '"';
	}
}
