package io.antiphon.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutatedFilesTest {

	private static final int FILES = 2_000;
	private static final byte[] SPICE = "\"\",;|\t\n\r{}[]:\\0é很\uFEFF \u0000".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	@Test
	void accountsForEveryLineOfAnyFile() {
		var random = new Random(20240501);
		long complete = 0;
		long rows = 0;
		long rejected = 0;

		for (int number = 0; number < FILES; number++) {
			var content = mutated(original(random), random);
			var file = Tables.file(folder, random.nextBoolean() ? "a.csv" : "a.jsonl", content);
			if (TableFile.open(file) instanceof TableOpening.Opened opened) {
				var entries = new ArrayList<TableRecord>();
				if (opened.table().read(entries::add) instanceof TablePass.Complete read) {
					complete++;
					rows += read.totals().rows();
					rejected += read.totals().rejected();
					addsUp(content, opened.table(), entries, read.totals());
				}
			}
		}

		assertTrue(complete > FILES / 2, complete + " read");
		assertTrue(rows > 5_000 && rejected > 1_000, rows + " rows, " + rejected + " rejections");
	}

	private static void addsUp(byte[] content, TableFile table, List<TableRecord> entries, Totals totals) {
		long lines = 0;
		long end = 0;
		long line = 0;
		long ordinal = 0;
		for (var entry : entries) {
			var span = entry.span();
			assertEquals(++ordinal, entry.ordinal());
			assertTrue(span.offset() >= end && span.line() > line);
			assertEquals(lineAt(content, (int) span.offset()), span.line());
			end = span.offset() + span.length();
			assertTrue(end <= content.length);
			line = span.lastLine();
			lines += span.lines();
			if (entry instanceof Row row) {
				assertArrayEquals(Arrays.copyOfRange(content, (int) span.offset(), (int) end), row.bytes());
				assertEquals(table.columns().size(), row.values().size());
				assertEquals(row.values(), table.parse(row.bytes()).orElseThrow());
			}
		}
		assertEquals(entries.size(), totals.read());
		assertEquals(totals.lines().all(), lines + totals.lines().header() + totals.lines().blank());
		assertEquals(countLines(content), totals.lines().all());
	}

	private static long countLines(byte[] content) {
		int from = content.length >= 3 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB && content[2] == (byte) 0xBF ? 3 : 0;
		boolean open = content.length > from && content[content.length - 1] != '\n' && content[content.length - 1] != '\r';
		return lineAt(content, content.length) - (open ? 0 : 1);
	}

	private static long lineAt(byte[] content, int at) {
		long line = 1;
		for (int index = 0; index < at; index++) {
			boolean pair = content[index] == '\r' && index + 1 < content.length && content[index + 1] == '\n';
			line += content[index] == '\n' || content[index] == '\r' && !pair ? 1 : 0;
		}
		return line;
	}

	private static byte[] original(Random random) {
		var text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
		boolean json = random.nextInt(4) == 0;
		var delimiter = List.of(",", ";", "\t", "|").get(random.nextInt(4));
		var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
		if (!json) {
			text.append(String.join(delimiter, "id", "text", "when")).append(end);
		}
		int records = 2 + random.nextInt(20);
		for (int number = 0; number < records; number++) {
			var words = List.of("很好，很快", "slow \"\"again\"\"", "one" + delimiter + "two", "up" + end + "down", "").get(random.nextInt(5));
			if (json) {
				text.append("{\"id\":").append(number).append(",\"text\":\"ok 很好\",\"more\":{\"x\":[1,2]}}").append(end);
			} else {
				text.append(number).append(delimiter).append('"').append(words).append('"');
				text.append(delimiter).append("2024-05-01").append(end).append(random.nextInt(6) == 0 ? end : "");
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] mutated(byte[] content, Random random) {
		var bytes = content;
		for (int change = random.nextInt(4); change >= 0; change--) {
			int at = random.nextInt(bytes.length + 1);
			int to = Math.min(bytes.length, at + random.nextInt(12));
			var next = new ByteArrayOutputStream();
			next.write(bytes, 0, at);
			switch (random.nextInt(8)) {
				case 0 -> next.write(bytes, to, bytes.length - to);
				case 1 -> {
					next.write(bytes, at, to - at);
					next.write(bytes, at, bytes.length - at);
				}
				case 2 -> next.write(random.nextInt(20) == 0 ? random.nextInt(256) : 'x');
				default -> {
					int spice = random.nextInt(6) == 0 ? random.nextInt(SPICE.length) : random.nextInt(14);
					next.write(SPICE[spice]);
					next.write(bytes, at, bytes.length - at);
				}
			}
			bytes = next.size() == 0 ? bytes : next.toByteArray();
		}
		return bytes;
	}
}
