package io.antiphon.store.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.antiphon.store.UnreadableException;
import java.util.Optional;

/** Records as JSON and back, with ISO 8601 times; for the stores of documents. Thread-safe. */
public final class Json {

	private static final ObjectMapper JSON = JsonMapper.builder()
			.addModule(new JavaTimeModule())
			.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build();

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

	static JsonNode tree(String content) {
		return read(content, JsonNode.class);
	}
}
