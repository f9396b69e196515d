package io.antiphon.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The account of one intake: read = stored + revised + known + rejected. Personal data is not kept in it: a reason names
 * what is wrong, never what was read.
 */
public record Receipt(
		long intake,
		Source source,
		Instant at,
		Counts counts,
		List<Rejection> rejections,
		Map<String, Long> masked,
		List<String> notKept,
		List<String> warnings) {

	/** What was taken in: the file's name, its SHA-256 (hexadecimal) and the connector that read it. */
	public record Source(String file, String sha256, String connector) {}

	/** How many records had which outcome. */
	public record Counts(long stored, long revised, long known, long rejected) {

		public long read() {
			return stored + revised + known + rejected;
		}
	}

	/** Why the record at {@code place} (a 1-based physical line, or sheet!row) was not taken. */
	public record Rejection(String place, String reason) {}

	public Receipt {
		rejections = List.copyOf(rejections);
		masked = Map.copyOf(masked);
		notKept = List.copyOf(notKept);
		warnings = List.copyOf(warnings);
		if (counts.rejected() != rejections.size()) {
			throw new IllegalArgumentException("every rejection has a place and a reason");
		}
	}
}
