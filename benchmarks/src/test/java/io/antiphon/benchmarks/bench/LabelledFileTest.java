package io.antiphon.benchmarks.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.benchmarks.bench.LabelledFile.Label;
import io.antiphon.benchmarks.bench.LabelledFile.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFileTest {
	@Test
	void readsQuotesAndLineBreaksInFields(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("made-up.csv");
		Files.writeString(file, "tone,said\r\ngood,\"nice, \"\"really\"\" nice\"\r\nbad,\"two\nlines\"\r\nso-so,plain");

		LabelledFile read = LabelledFile.read("made up", file, new LabelledFile.Columns(1, 0, "good", "bad"));

		assertEquals(
				List.of(
						new Row("nice, \"really\" nice", Label.POSITIVE),
						new Row("two\nlines", Label.NEGATIVE),
						new Row("plain", Label.OTHER)),
				read.rows());
	}

	@Test
	void drawsTheSameSampleFromAnyOrder() {
		List<Row> rows = List.of("a", "b", "c", "d", "e", "f").stream().map(text -> new Row(text, Label.OTHER)).toList();

		assertEquals(
				new LabelledFile("x", rows).sample(3), new LabelledFile("x", rows.reversed()).sample(3));
	}
}
