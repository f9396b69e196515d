package io.antiphon.benchmarks.files;

import io.antiphon.benchmarks.Options;
import io.antiphon.channels.internal.sample.Effect;
import io.antiphon.channels.internal.sample.Sample;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Makes a large file of made-up feedback, for measuring what taking it in needs: {@code --out}, the file; {@code --kind rows} (with id,
 * day, rating and a sentence of the sample; a workbook where the file is called .xlsx), {@code people} (the same of customers K-0, K-1, … with twenty pieces each), {@code short} (a number and a word), {@code rejected} (with a field too few) or {@code field}
 * (a few rows around one whose text is that long); {@code --count}: of rows, or of bytes of the field.
 */
public final class LargeFile {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
	private static final int DAYS = 700;
	private static final int PIECES = 20;

	private LargeFile() {}

	public static void main(String[] arguments) throws IOException {
		var options = Options.of(arguments, "--out", "--kind", "--count");
		var file = Path.of(options.text("--out", "large.csv"));
		var count = options.number("--count", 1_000_000);
		if (file.toString().endsWith(".xlsx")) {
			workbook(file, count);
			return;
		}
		try (var out = Files.newBufferedWriter(file)) {
			switch (options.text("--kind", "rows")) {
				case "rows" -> rows(out, count, false);
				case "people" -> rows(out, count, true);
				case "short" -> repeated(out, "id,text\n", count, ",ok\n");
				case "rejected" -> {
					out.write("id,text,date\n0,good,2024-01-01\n");
					repeated(out, "", count, ",short\n");
				}
				case "field" -> field(out, count);
				default -> throw new IllegalArgumentException("--kind is rows, people, short, rejected or field");
			}
		}
	}

	/** The rows of {@link #rows}, with days that are days and ratings that are numbers. */
	private static void workbook(Path file, int count) throws IOException {
		var said = Sample.generate(0, Effect.NONE).rows();
		try (var workbook = new Workbook(Files.newOutputStream(file), "Antiphon", "1.0")) {
			var sheet = workbook.newWorksheet("feedback");
			var header = List.of("id", "date", "touchpoint", "rating", "comment");
			for (var column = 0; column < header.size(); column++) {
				sheet.value(0, column, header.get(column));
			}
			for (var row = 0; row < count; row++) {
				var words = said.get(row % said.size());
				sheet.value(row + 1, 0, row);
				sheet.value(row + 1, 1, FIRST.plusDays(row % DAYS));
				sheet.style(row + 1, 1).format("yyyy-mm-dd").set();
				sheet.value(row + 1, 2, words.touchpoint());
				sheet.value(row + 1, 3, words.rating());
				sheet.value(row + 1, 4, words.comment() + " " + row);
			}
		}
	}

	private static void rows(BufferedWriter out, int count, boolean people) throws IOException {
		var said = Sample.generate(0, Effect.NONE).rows();
		out.write((people ? "customer," : "") + "id,date,touchpoint,rating,comment\n");
		for (var row = 0; row < count; row++) {
			var words = said.get(row % said.size());
			out.write((people ? "K-" + row % Math.max(1, count / PIECES) + "," : "") + row + "," + FIRST.plusDays(row % DAYS) + ","
					+ words.touchpoint() + "," + words.rating() + ",\""
					+ words.comment().replace("\"", "\"\"") + " " + row + "\"\n");
		}
	}

	private static void repeated(BufferedWriter out, String header, int count, String rest) throws IOException {
		out.write(header);
		for (var row = 0; row < count; row++) {
			out.write(row + rest);
		}
	}

	private static void field(BufferedWriter out, int bytes) throws IOException {
		out.write("id,text,date\n0,good,2024-01-01\n1,\"");
		for (var at = 0; at < bytes; at += 10) {
			out.write("too long, ");
		}
		out.write("\",2024-01-02\n2,bad,2024-01-03\n");
	}
}
