package io.antiphon.tables;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableRecord;
import io.antiphon.tables.records.TableRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files for tests, and what reading them gives. */
public final class Tables {

	private Tables() {}

	public static Path file(Path folder, String name, String content) {
		return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
	}

	public static Path file(Path folder, String name, byte[] content) {
		try {
			return Files.write(folder.resolve(name), content);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	public static TableFile opened(Path file) {
		return assertInstanceOf(TableOpening.Opened.class, TableFile.open(file)).table();
	}

	public static TableRefusal refused(Path file) {
		return assertInstanceOf(TableOpening.Refused.class, TableFile.open(file)).refusal();
	}

	public static Totals totals(TableFile table) {
		return assertInstanceOf(TablePass.Complete.class, table.read(entry -> true)).totals();
	}

	public static List<TableRecord> entries(TableFile table) {
		var entries = new ArrayList<TableRecord>();
		assertInstanceOf(TablePass.Complete.class, table.read(entries::add));
		return entries;
	}

	public static List<Row> rows(TableFile table) {
		return entries(table).stream()
				.filter(Row.class::isInstance)
				.map(Row.class::cast)
				.toList();
	}

	public static List<List<String>> values(TableFile table) {
		return rows(table).stream().map(Row::values).toList();
	}

	public static List<Rejection> rejections(TableFile table) {
		return entries(table).stream()
				.filter(Rejection.class::isInstance)
				.map(Rejection.class::cast)
				.toList();
	}

	/** A shared file, found by walking up from the working directory; empty only where the whole folder is absent. */
	public static Optional<Path> shared(String name) {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var data = at.resolve("shared").resolve("data");
			if (Files.isDirectory(data)) {
				return Optional.of(data.resolve(name));
			}
		}
		return Optional.empty();
	}
}
