package io.antiphon.tables.internal;

import io.antiphon.tables.internal.LineReader.Step;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records of one JSON object a line, laid out in the columns that all lines have together. */
public final class JsonRecords implements Records {

	private final LineReader lines;
	private final Map<String, Integer> columns = new HashMap<>();
	private long ordinal;
	private long blank;

	public JsonRecords(LineReader lines, List<String> columns) {
		this.lines = lines;
		columns.forEach(name -> this.columns.put(name, this.columns.size()));
	}

	@Override
	public @Nullable TableRecord next() throws IOException {
		var step = begin();
		if (step == Step.OVERLONG) {
			return new Rejection(++ordinal, lines.span(), TableReason.TOO_LONG.with());
		}
		if (step != Step.LINE) {
			return null;
		}
		var line = line();
		var failure = line.failure();
		if (failure != null) {
			return new Rejection(++ordinal, lines.span(), failure);
		}
		var values = layOut(line.values(), columns);
		if (values == null) {
			return new Rejection(++ordinal, lines.span(), TableReason.CHANGED.with());
		}
		return new Row(++ordinal, lines.span(), lines.record(lines.end()), values);
	}

	@Override
	public long blank() {
		return blank;
	}

	/** The names of the values of all lines, in the order they first occur; at most one more than {@code most}. */
	public Set<String> names(int most) throws IOException {
		var names = new LinkedHashSet<String>();
		for (var step = begin(); step == Step.LINE || step == Step.OVERLONG; step = begin()) {
			if (step == Step.LINE) {
				var line = line();
				if (line.failure() == null) {
					names.addAll(line.values().keySet());
				}
			}
			if (names.size() > most) {
				break;
			}
		}
		return names;
	}

	private JsonLine line() {
		return JsonLine.of(lines.text(), lines.textStart(), lines.textEnd() - lines.textStart());
	}

	private Step begin() throws IOException {
		var step = lines.next();
		while (step == Step.LINE && lines.blank()) {
			blank++;
			step = lines.next();
		}
		return step;
	}

	/** The values in column order; null where one belongs to no column. */
	private static @Nullable List<String> layOut(Map<String, String> values, Map<String, Integer> columns) {
		var row = new String[columns.size()];
		Arrays.fill(row, "");
		for (var value : values.entrySet()) {
			var column = columns.get(value.getKey());
			if (column == null) {
				return null;
			}
			row[column] = value.getValue();
		}
		return List.of(row);
	}

	/** The values of one line read again from its bytes. */
	public static Optional<List<String>> parse(byte[] source, FileEncoding encoding, List<String> names) {
		var bytes = encoding == FileEncoding.UTF_8 ? source : new Decoding(encoding).utf8(source, 0, source.length);
		if (bytes == null) {
			return Optional.empty();
		}
		var columns = new HashMap<String, Integer>();
		names.forEach(name -> columns.put(name, columns.size()));
		var line = JsonLine.of(bytes, 0, bytes.length);
		return line.failure() == null ? Optional.ofNullable(layOut(line.values(), columns)) : Optional.empty();
	}
}
