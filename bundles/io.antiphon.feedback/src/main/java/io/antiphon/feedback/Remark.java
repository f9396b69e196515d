package io.antiphon.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A warning or a reason of a receipt, kept so that it can be said in any language: its {@code key} ({@code remark.key} in a
 * vocabulary), what its sentence names (texts, numbers, further remarks, and lists of these), and the {@code sentence} in the
 * language of the intake, for who has no words for the key. Its {@link #written} form stands where receipts from before, and
 * connectors without keys, have the sentence alone.
 */
public record Remark(String key, List<Object> values, String sentence) {

	/** A code of a language as its value; what the language is called is known without a vocabulary. */
	public static final String LANGUAGE = "language";

	private static final ObjectMapper MAPPER = new ObjectMapper();
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
			return MAPPER.writeValueAsString(node());
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
			return Optional.of(remark(MAPPER.readTree(written)));
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

	private JsonNode node() {
		var node = MAPPER.createObjectNode();
		node.put(KEY, key);
		node.set(VALUES, node(values));
		node.put(SENTENCE, sentence);
		return node;
	}

	private static JsonNode node(Object value) {
		return switch (value) {
			case Remark remark -> remark.node();
			case List<?> list -> {
				var array = MAPPER.createArrayNode();
				list.forEach(one -> array.add(node(one)));
				yield array;
			}
			case Number number -> MAPPER.valueToTree(number);
			default -> MAPPER.getNodeFactory().textNode(value.toString());
		};
	}

	private static Remark remark(JsonNode node) {
		return new Remark(node.path(KEY).asText(), values(node.path(VALUES)), node.path(SENTENCE).asText());
	}

	private static List<Object> values(JsonNode array) {
		var values = new ArrayList<>();
		array.forEach(one -> values.add(value(one)));
		return values;
	}

	private static Object value(JsonNode node) {
		return node instanceof ObjectNode
				? remark(node)
				: node.isArray() ? values(node) : node.isNumber() ? node.numberValue() : node.asText();
	}
}
