package io.antiphon.benchmarks.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

/** Texts whose tone somebody judged, to measure ours by. The labels go into the measure alone, never into the reading. */
public record LabelledFile(String name, List<Row> rows) {
	private static final int PARTS = 5;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	public LabelledFile {
		rows = List.copyOf(rows);
	}

	/** The tone somebody gave a text; OTHER is measured only as a text. */
	public enum Label {
		POSITIVE,
		NEGATIVE,
		OTHER
	}

	/** A text and its label. */
	public record Row(String text, Label label) {
		boolean development() {
			return LabelledFile.development(text);
		}

		long checksum() {
			return LabelledFile.checksum(text);
		}
	}

	/** True for a fifth of all texts, by CRC-32 of their UTF-8 bytes: only these were looked at while the engine was made. */
	private static boolean development(String text) {
		return checksum(text) % PARTS == 0;
	}

	private static long checksum(String text) {
		var crc = new CRC32();
		crc.update(text.getBytes(StandardCharsets.UTF_8));
		return crc.getValue();
	}

	/** How to read a CSV file with a heading: columns from 0, and the label values that mean praise and blame. */
	public record Columns(int text, int label, String positive, String negative) {}

	/** The names of the columns of a CSV file; none where it is empty. */
	public static List<String> heading(Path file) throws IOException {
		return records(file).stream().findFirst().orElse(List.of());
	}

	/** Reads an RFC 4180 file in UTF-8; records without the two columns are left out. */
	public static LabelledFile read(String name, Path file, Columns columns) throws IOException {
		var rows = new ArrayList<Row>();
		List<List<String>> records = records(file);
		for (List<String> fields : records.subList(Math.min(1, records.size()), records.size())) {
			if (fields.size() > Math.max(columns.text(), columns.label())) {
				String value = fields.get(columns.label());
				Label label = value.equals(columns.positive())
						? Label.POSITIVE
						: value.equals(columns.negative()) ? Label.NEGATIVE : Label.OTHER;
				rows.add(new Row(fields.get(columns.text()), label));
			}
		}
		return new LabelledFile(name, rows);
	}

	/** A text and the word of its group. */
	record Named(String text, String label) {
		boolean development() {
			return LabelledFile.development(text);
		}
	}

	/** All records that have both columns, and something in them. */
	static List<Named> named(Path file, int text, int label) throws IOException {
		return records(file).stream()
				.skip(1)
				.filter(fields -> fields.size() > Math.max(text, label))
				.map(fields -> new Named(fields.get(text), fields.get(label)))
				.filter(row -> !row.text().isBlank() && !row.label().isBlank())
				.toList();
	}

	/** At most {@code most} rows, as good as drawn at random, always the same. */
	LabelledFile sample(int most) {
		var sorted = new ArrayList<>(rows);
		sorted.sort(Comparator.<Row>comparingLong(row -> Long.reverse(row.checksum())).thenComparing(Row::text));
		return new LabelledFile(name, sorted.subList(0, Math.min(most, sorted.size())));
	}

	/** All records of a CSV file, the heading first. */
	static List<List<String>> records(Path file) throws IOException {
		return records(Files.readString(file));
	}

	private static List<List<String>> records(String content) {
		String csv = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
		var records = new ArrayList<List<String>>();
		var fields = new ArrayList<String>();
		var field = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < csv.length(); i++) {
			char c = csv.charAt(i);
			if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
				field.append(c);
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == ',' || c == '\n')) {
				fields.add(field.toString());
				field.setLength(0);
				if (c == '\n') {
					records.add(List.copyOf(fields));
					fields.clear();
				}
			} else if (quoted || c != '\r') {
				field.append(c);
			}
		}
		if (!field.isEmpty() || !fields.isEmpty()) {
			fields.add(field.toString());
			records.add(List.copyOf(fields));
		}
		return records;
	}
}
