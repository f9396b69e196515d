package io.antiphon.channels.tables.internal.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Counts the merged ranges of a sheet, which stand behind its rows, without looking at the rows. */
final class MergedRanges {

	private static final byte[] MARK = "<mergeCell ".getBytes(StandardCharsets.US_ASCII);

	private MergedRanges() {}

	/** Reads {@code in} to its end and closes it. */
	static long count(InputStream in) throws IOException {
		long count = 0;
		try (in) {
			var buffer = new byte[1 << 16];
			int matched = 0;
			for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
				for (int at = 0; at < got; at++) {
					matched = buffer[at] == MARK[matched] ? matched + 1 : buffer[at] == MARK[0] ? 1 : 0;
					if (matched == MARK.length) {
						count++;
						matched = 0;
					}
				}
			}
		}
		return count;
	}
}
