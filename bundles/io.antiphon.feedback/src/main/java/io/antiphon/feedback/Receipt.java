package io.antiphon.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.privacy.Purpose;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The account of one intake: read = stored + revised + known + rejected. How many were rejected for which reason is counted,
 * and the first {@value #PLACES} are named with their places. Personal data is not kept in it: a reason names what is wrong,
 * never what was read. {@code masked} counts by kind ({@code Kind.id}) what was masked, by the rules and those of {@code maskingSets},
 * which were chosen beside them ({@code Redaction.available}); {@code purposes} is what it was collected for. Reasons and warnings are sentences, or {@link Remark}s as they are stored:
 * whoever shows a receipt puts it into words first ({@code Wording.receipt}).
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
		List<String> warnings,
		Set<String> maskingSets,
		Set<Purpose> purposes) {

	/** What was taken in: the file's name, its SHA-256 (hexadecimal), the connector that read it, and the user who took it in, empty where that is not known. */
	public record Source(String file, String sha256, String connector, String actor) {

		/** Nobody says who took it in. */
		public Source(String file, String sha256, String connector) {
			this(file, sha256, connector, "");
		}
	}

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

	/** It was collected to improve the service. */
	public Receipt(
			long intake,
			Source source,
			Instant at,
			Counts counts,
			List<Rejection> rejections,
			Map<String, Long> reasons,
			Map<String, Long> masked,
			List<String> notKept,
			List<String> warnings,
			Set<String> maskingSets) {
		this(intake, source, at, counts, rejections, reasons, masked, notKept, warnings, maskingSets, IntakeRequest.USUAL);
	}

	/** No rule sets of masking were chosen, and it was collected to improve the service. */
	public Receipt(
			long intake,
			Source source,
			Instant at,
			Counts counts,
			List<Rejection> rejections,
			Map<String, Long> reasons,
			Map<String, Long> masked,
			List<String> notKept,
			List<String> warnings) {
		this(intake, source, at, counts, rejections, reasons, masked, notKept, warnings, Set.of());
	}

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
		maskingSets = Collections.unmodifiableSet(new TreeSet<>(maskingSets));
		purposes = Set.copyOf(purposes);
	}

	/** How many rejections there are for which reason. */
	public static Map<String, Long> counted(List<Rejection> rejections) {
		var reasons = new LinkedHashMap<String, Long>();
		rejections.forEach(rejection -> reasons.merge(rejection.reason(), 1L, Long::sum));
		return reasons;
	}

	/**
	 * A warning or a reason of a receipt, kept so that it can be said in any language: its {@code key} ({@code remark.key} in a
	 * vocabulary), what its sentence names (texts, numbers, further remarks, and lists of these), and the {@code sentence} in the
	 * language of the intake, for who has no words for the key. Its {@link #written} form stands where receipts from before, and
	 * connectors without keys, have the sentence alone.
	 */
	public record Remark(String key, List<Object> values, String sentence) {

		/** A code of a language as its value; what the language is called is known without a vocabulary. */
		public static final String LANGUAGE = "language";

		/** What is not taken in because it, or all of its person, was erased; without values, and known without a vocabulary. */
		public static final String ERASED = "erased";

		/** What is not taken in because it was taken away when its retention time was over; likewise. */
		public static final String OVER_TIME = "over-time";

		/** How many records name contacts of who does not agree to be answered; with that number, and likewise. */
		public static final String CONTACTS_NOT_KEPT = "contacts-not-kept";

		private static final ObjectMapper MAPPER = new ObjectMapper();
		private static final TypeReference<Map<String, Object>> PARTS = new TypeReference<>() {};
		private static final String KEY = "remark";
		private static final String VALUES = "with";
		private static final String SENTENCE = "else";
		/** How every written form begins, and no sentence. */
		private static final String MARK = "{\"" + KEY + "\":";

		public Remark {
			values = List.copyOf(values);
		}

		/** As it is stored. */
		public String written() {
			try {
				return MAPPER.writeValueAsString(parts(this));
			} catch (JsonProcessingException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

		/** What was written so; empty for a sentence as it is. */
		public static Optional<Remark> of(String written) {
			if (!written.startsWith(MARK)) {
				return Optional.empty();
			}
			try {
				return value(MAPPER.readValue(written, PARTS)) instanceof Remark remark ? Optional.of(remark) : Optional.empty();
			} catch (JsonProcessingException noRemark) {
				return Optional.empty();
			}
		}

		/** The sentence in the language of the intake of what is stored, whether it is a remark or the sentence alone. */
		public static String sentence(String written) {
			return of(written).map(Remark::sentence).orElse(written);
		}

		/** What is stored with everything masked that {@code mask} masks: a sentence as a whole, a remark in each text that it names. */
		public static String masked(String written, UnaryOperator<String> mask) {
			return of(written).map(remark -> remark.masked(mask).written()).orElseGet(() -> mask.apply(written));
		}

		private Remark masked(UnaryOperator<String> mask) {
			return new Remark(key, values.stream().map(value -> masked(value, mask)).toList(), mask.apply(sentence));
		}

		private static Object masked(Object value, UnaryOperator<String> mask) {
			return switch (value) {
				case Remark remark -> remark.masked(mask);
				case List<?> list -> list.stream().map(one -> masked(one, mask)).toList();
				case Number number -> number;
				default -> mask.apply(value.toString());
			};
		}

		private static Object parts(Object value) {
			return switch (value) {
				case Remark remark -> {
					var parts = new LinkedHashMap<String, Object>();
					parts.put(KEY, remark.key);
					parts.put(VALUES, remark.values.stream().map(Remark::parts).toList());
					parts.put(SENTENCE, remark.sentence);
					yield parts;
				}
				case List<?> list -> list.stream().map(Remark::parts).toList();
				case Number number -> number;
				default -> value.toString();
			};
		}

		/** The reverse; what nobody wrote so is kept as a text. */
		private static Object value(Object part) {
			return switch (part) {
				case Map<?, ?> map when map.get(KEY) instanceof String key
						&& map.get(VALUES) instanceof List<?> values
						&& map.get(SENTENCE) instanceof String sentence ->
					new Remark(key, values.stream().filter(Objects::nonNull).map(Remark::value).toList(), sentence);
				case List<?> list -> list.stream().filter(Objects::nonNull).map(Remark::value).toList();
				case Number number -> number;
				default -> part.toString();
			};
		}
	}
}
