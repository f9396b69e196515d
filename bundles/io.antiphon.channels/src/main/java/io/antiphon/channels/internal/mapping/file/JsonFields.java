package io.antiphon.channels.internal.mapping.file;

import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** The members of one JSON object, taken one by one; wrong types and, at the end, keys nobody asked for become errors. */
final class JsonFields {

	private final JsonNode node;
	private final Map<String, JsonNode> members;
	private final Set<String> asked = new HashSet<>();
	private final List<String> allowed = new ArrayList<>();
	private final List<MappingError> errors;

	JsonFields(JsonNode node, List<MappingError> errors) {
		this.node = node;
		this.errors = errors;
		this.members = new LinkedHashMap<>();
		if (node.value() instanceof Map<?, ?> map) {
			map.forEach((key, value) -> members.put((String) key, (JsonNode) value));
		} else {
			errors.add(node.error(MappingProblem.MAPPING_TYPE.with("{ … }")));
		}
	}

	Optional<JsonNode> node(String key) {
		if (asked.add(key)) {
			allowed.add(key);
		}
		return Optional.ofNullable(members.get(key));
	}

	Optional<String> text(String key) {
		return node(key).flatMap(this::text);
	}

	Optional<String> text(JsonNode value) {
		if (value.value() instanceof String text && !text.isBlank()) {
			return Optional.of(text);
		}
		errors.add(value.error(MappingProblem.MAPPING_TYPE.with("\"…\"")));
		return Optional.empty();
	}

	/** A text that stands for something; where it does not, {@code problem} with the text as its value. */
	<T> Optional<T> text(String key, Function<String, Optional<T>> meaning, MappingProblem problem) {
		var text = node(key).flatMap(each -> "\t".equals(each.value()) ? Optional.of("\t") : text(each));
		var value = text.flatMap(meaning);
		if (text.isPresent() && value.isEmpty()) {
			error(key, problem.with(text.get()));
		}
		return value;
	}

	OptionalDouble number(String key) {
		var value = node(key);
		return value.isPresent() ? number(value.get()) : OptionalDouble.empty();
	}

	OptionalDouble number(JsonNode value) {
		if (value.value() instanceof Double number && Double.isFinite(number)) {
			return OptionalDouble.of(number);
		}
		errors.add(value.error(MappingProblem.MAPPING_TYPE.with("0")));
		return OptionalDouble.empty();
	}

	/** One of {@code words}. */
	Optional<String> word(String key, List<String> words) {
		var text = text(key);
		if (text.isPresent() && !words.contains(text.get())) {
			error(key, MappingProblem.MAPPING_UNKNOWN_WORD.with(text.get(), String.join(", ", words)));
			return Optional.empty();
		}
		return text;
	}

	/** A text that is one of {@code words}, in any case. */
	Optional<String> word(JsonNode value, Collection<String> words) {
		var text = text(value).map(each -> each.toLowerCase(Locale.ROOT));
		if (text.isPresent() && !words.contains(text.get())) {
			errors.add(value.error(MappingProblem.MAPPING_UNKNOWN_WORD.with(text.get(), String.join(", ", words))));
			return Optional.empty();
		}
		return text;
	}

	/** Whether the member {@code key} is {@code true}; without it, it is not. */
	boolean truth(String key) {
		var value = node(key);
		if (value.isPresent() && !(value.get().value() instanceof Boolean)) {
			errors.add(value.get().error(MappingProblem.MAPPING_TYPE.with("true, false")));
		}
		return value.isPresent() && Boolean.TRUE.equals(value.get().value());
	}

	List<JsonNode> items(String key) {
		var value = node(key);
		if (value.isEmpty()) {
			return List.of();
		}
		if (value.get().value() instanceof List<?> list) {
			return list.stream().map(JsonNode.class::cast).toList();
		}
		errors.add(value.get().error(MappingProblem.MAPPING_TYPE.with("[ … ]")));
		return List.of();
	}

	/** The members of an object whose keys are free. */
	Map<String, JsonNode> entries(String key) {
		var value = node(key);
		return value.isPresent() ? new JsonFields(value.get(), errors).members : Map.of();
	}

	/** An error at the member {@code key}, or at the object where it has none. */
	void error(String key, Reason reason) {
		errors.add(members.getOrDefault(key, node).error(reason));
	}

	List<MappingError> errors() {
		return errors;
	}

	/** Names the keys nobody asked for. */
	void close() {
		members.forEach((key, value) -> {
			if (!asked.contains(key)) {
				errors.add(value.error(MappingProblem.MAPPING_UNKNOWN_KEY.with(key, String.join(", ", allowed))));
			}
		});
	}
}
