package io.antiphon.channels.internal.mapping.rows;

import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.spi.Row;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a row says, as bytes that no other content has: name and value of every column that is not empty, by name, each
 * in UTF-8 with its length before it, but of none of ours. The order of the columns, columns without values, and how the file is written make no
 * difference.
 */
final class CanonicalContent {

	private final int[] order;
	private final byte[][] names;

	CanonicalContent(List<String> columns) {
		this.order = IntStream.range(0, columns.size())
				.filter(column -> !columns.get(column).startsWith(PlannedColumn.OURS))
				.boxed()
				.sorted(Comparator.comparing(columns::get))
				.mapToInt(Integer::intValue)
				.toArray();
		this.names = columns.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
	}

	byte[] of(Row row) {
		var bytes = new ByteArrayOutputStream(row.bytes().length + 16 * order.length);
		for (int column : order) {
			var value = row.value(column);
			if (!value.isEmpty()) {
				append(bytes, names[column]);
				append(bytes, value.getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	/** {@code part} with its length in four bytes before it. */
	static void append(ByteArrayOutputStream bytes, byte[] part) {
		for (int shift = 24; shift >= 0; shift -= 8) {
			bytes.write(part.length >>> shift);
		}
		bytes.write(part, 0, part.length);
	}
}
