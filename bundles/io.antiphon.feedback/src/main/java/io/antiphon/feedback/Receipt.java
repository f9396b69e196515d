package io.antiphon.feedback;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The account of one intake: read = stored + revised + known + rejected. How many were rejected for which reason is counted,
 * and the first {@value #PLACES} are named with their places. Personal data is not kept in it: a reason names what is wrong,
 * never what was read. Reasons and warnings are sentences, or {@link Remark}s as they are stored: whoever shows a receipt puts
 * it into words first ({@code Wording.receipt}).
 */
public record Receipt(
		long intake,
		Source source,
		Instant at,
		Counts counts,
		List<Rejection> rejections,
		Map<String, Long> reasons,
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

	/** The most rejections that are told with their places. */
	public static final int PLACES = 100;

	/** All rejections are told, and so their reasons are counted. */
	public Receipt(
			long intake,
			Source source,
			Instant at,
			Counts counts,
			List<Rejection> rejections,
			Map<String, Long> masked,
			List<String> notKept,
			List<String> warnings) {
		this(intake, source, at, counts, rejections, counted(rejections), masked, notKept, warnings);
	}

	public Receipt {
		reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
		long counted = reasons.values().stream().mapToLong(Long::longValue).sum();
		if (counts.rejected() != counted || rejections.size() < Math.min(PLACES, counted)) {
			throw new IllegalArgumentException("every rejection has a reason, and the first have their places");
		}
		rejections = List.copyOf(rejections.subList(0, (int) Math.min(PLACES, counted)));
		masked = Map.copyOf(masked);
		notKept = List.copyOf(notKept);
		warnings = List.copyOf(warnings);
	}

	/** How many rejections there are for which reason. */
	public static Map<String, Long> counted(List<Rejection> rejections) {
		var reasons = new LinkedHashMap<String, Long>();
		rejections.forEach(rejection -> reasons.merge(rejection.reason(), 1L, Long::sum));
		return reasons;
	}
}
