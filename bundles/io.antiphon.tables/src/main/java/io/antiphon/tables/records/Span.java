package io.antiphon.tables.records;

/**
 * Where a record is in its file: the 1-based physical lines of its first and last character, and its bytes without the
 * line end that closes it. {@code offset} counts from the start of the file, a byte order mark included.
 */
public record Span(long line, long lastLine, long offset, long length) {

	public Span {
		if (line < 1 || lastLine < line || offset < 0 || length < 0) {
			throw new IllegalArgumentException(line + "–" + lastLine + ", " + length + " bytes at " + offset);
		}
	}

	/** How many physical lines it covers. */
	public long lines() {
		return lastLine - line + 1;
	}
}
