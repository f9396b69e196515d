package io.antiphon.benchmarks.files;

import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableFormat.Separated;
import io.antiphon.tables.records.TableOptions;
import io.antiphon.tables.records.TableRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of tables makes of a file: how it found it to be written, its columns, and of each record its lines with its values
 * or the reason why it is none.
 */
record ReadFile(Found found, List<String> columns, List<String> records, List<List<String>> rows, long lines) {

	static final List<String> COLUMNS = List.of("id", "text", "when");

	/** The encoding by its name, and what separates the fields. */
	record Found(String encoding, @Nullable Character delimiter) {}

	/** What two readings of one text have in common, whatever it is written in. */
	record Content(List<String> columns, List<String> records, long lines) {}

	Content content() {
		return new Content(columns, records, lines);
	}

	/** How many records are none. */
	long rejected() {
		return records.size() - (long) rows.size();
	}

	/** Empty where the file is refused. {@code encoding}: as it is declared, empty where it is to be found. */
	static Optional<ReadFile> of(Path file, String encoding, @Nullable Character delimiter) {
		var options = new TableOptions(delimiter, true, FileEncoding.of(encoding).orElse(null), 0);
		return TableFile.open(file, options, COLUMNS::contains) instanceof TableOpening.Opened(var table) ? of(table) : Optional.empty();
	}

	private static Optional<ReadFile> of(TableFile table) {
		var records = new ArrayList<String>();
		var rows = new ArrayList<List<String>>();
		if (!(table.read(entry -> records.add(told(entry, rows))) instanceof TablePass.Complete(var totals))) {
			return Optional.empty();
		}
		var delimiter = table.format() instanceof Separated separated ? separated.delimiter() : null;
		var found = new Found(table.format().encoding().key(), delimiter);
		return Optional.of(new ReadFile(found, table.columns(), records, rows, totals.lines().all()));
	}

	private static String told(TableRecord entry, List<List<String>> rows) {
		var lines = entry.ordinal() + " at " + entry.span().line() + "-" + entry.span().lastLine() + ": ";
		return switch (entry) {
			case Row row -> {
				rows.add(row.values());
				yield lines + row.values();
			}
			case Rejection rejection -> lines + rejection.reason().text(Locale.ROOT);
		};
	}
}
