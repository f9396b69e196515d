package io.antiphon.tables;

/**
 * The account of a file read to its end: {@code rows + rejected} records; the physical lines of records, header and blank
 * lines add up to {@code lines}; the SHA-256 of all bytes in hexadecimal.
 */
public record Totals(long rows, long rejected, Lines lines, String sha256) {

	/** Physical lines: all, those of the header, and blank ones. */
	public record Lines(long all, long header, long blank) {}

	/** All data records. */
	public long read() {
		return rows + rejected;
	}
}
