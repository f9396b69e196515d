package io.antiphon.store.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.antiphon.store.UnreadableException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records as JSON and back, with ISO 8601 times; for the stores of documents. Thread-safe. */
public final class Json {

	private static final ObjectMapper JSON = JsonMapper.builder()
			.addModule(new JavaTimeModule())
			.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build();

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

	private Json() {}

	/** A record of an older shape has its absent components null or 0; {@link UnreadableException} where it is none of that type. */
	public static <T> T read(String content, Class<T> type) {
		try {
			return JSON.readValue(content, type);
		} catch (JsonProcessingException unreadable) {
			unreadable.clearLocation();
			throw new UnreadableException("a stored " + type.getSimpleName() + " cannot be read");
		}
	}

	/** The same; empty where it is none of that type. */
	public static <T> Optional<T> readable(String content, Class<T> type) {
		try {
			return Optional.of(read(content, type));
		} catch (UnreadableException unreadable) {
			return Optional.empty();
		}
	}

	/** {@link IllegalArgumentException} where a component is of a type that has no JSON. */
	public static String write(Record document) {
		try {
			return JSON.writeValueAsString(document);
		} catch (JsonProcessingException unwritable) {
			throw new IllegalArgumentException("not a document: " + document.getClass().getSimpleName(), unwritable);
		}
	}

	/**
	 * The same JSON with other words in its texts: {@code words} gets each text that is a value, but those in capitals alone, which are
	 * codes, and returns that very text where nothing is to change. Names of components stay. What is no JSON is a text itself.
	 */
	public static String reworded(String content, UnaryOperator<String> words) {
		try {
			var whole = JSON.createArrayNode().add(JSON.readTree(content)); // a text alone is JSON too
			return reword(whole, words) ? JSON.writeValueAsString(whole.get(0)) : content;
		} catch (JsonProcessingException none) {
			return words.apply(content);
		}
	}

	/** Whether anything changed in it. */
	private static boolean reword(JsonNode node, UnaryOperator<String> words) {
		boolean changed = false;
		if (node instanceof ObjectNode object) {
			for (var component : object.properties()) {
				var said = text(component.getValue(), words);
				if (said != null) {
					component.setValue(said);
				}
				changed |= said != null || reword(component.getValue(), words);
			}
		} else if (node instanceof ArrayNode array) {
			for (int at = 0; at < array.size(); at++) {
				var said = text(array.get(at), words);
				if (said != null) {
					array.set(at, said);
				}
				changed |= said != null || reword(array.get(at), words);
			}
		}
		return changed;
	}

	/** Another text; null where it is none or stays. */
	private static @Nullable JsonNode text(JsonNode value, UnaryOperator<String> words) {
		if (!value.isTextual() || CODE.matcher(value.textValue()).matches()) {
			return null;
		}
		var said = words.apply(value.textValue());
		return said.equals(value.textValue()) ? null : TextNode.valueOf(said);
	}

	static JsonNode tree(String content) {
		return read(content, JsonNode.class);
	}
}
