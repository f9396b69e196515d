package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reference data beside the checkout. A test is skipped where no folder above the working directory holds {@code shared/data},
 * and fails where that folder is there but the file is not.
 */
public final class SharedData {

	private SharedData() {
	}

	static Path file(String path) {
		List<Path> folders = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
				.map(folder -> folder.resolve("shared").resolve("data"))
				.filter(Files::isDirectory)
				.toList();
		assumeTrue(!folders.isEmpty(), "no folder above holds shared/data");
		Path file = folders.getFirst().resolve(path);
		assertTrue(Files.isRegularFile(file), () -> "missing reference file " + path);
		return file;
	}

	static List<String> lines(String path) {
		try {
			return Files.readAllLines(file(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A column of a CSV of the statistics folder, by its name. */
	public static double[] column(String file, String column) {
		return rows(file).mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
	}

	/** The same, of the rows with {@code value} in the column {@code key}. */
	public static double[] column(String file, String column, String key, String value) {
		return rows(file)
				.filter(row -> row.get(key).equals(value))
				.mapToDouble(row -> Double.parseDouble(row.get(column)))
				.toArray();
	}

	/** A column of whole numbers. */
	public static long[] counts(String file, String column) {
		return rows(file).mapToLong(row -> Long.parseLong(row.get(column))).toArray();
	}

	private static Stream<Row> rows(String file) {
		List<String> lines = lines("statistics/" + file);
		List<String> names = List.of(lines.getFirst().split(","));
		return lines.stream().skip(1).map(line -> new Row(names, line.split(",")));
	}

	private record Row(List<String> names, String[] cells) {

		String get(String column) {
			return cells[names.indexOf(column)];
		}
	}
}
