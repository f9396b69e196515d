package io.antiphon.tables.internal;

/** Counts physical lines over chunks: they end at \n, \r\n or \r. */
final class LineCount {

	private long line = 1;
	private byte last;

	/** Takes {@code from … to}; returns the 1-based line that follows them. */
	long add(byte[] bytes, int from, int to) {
		for (int at = from; at < to; at++) {
			boolean ended = last == '\r' && bytes[at] != '\n' || last == '\n';
			line += ended ? 1 : 0;
			last = bytes[at];
		}
		return line + (last == '\n' || last == '\r' ? 1 : 0);
	}

	/** The 1-based line of the last byte. */
	long line() {
		return line;
	}
}
