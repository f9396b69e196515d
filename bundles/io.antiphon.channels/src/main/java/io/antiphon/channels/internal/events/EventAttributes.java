package io.antiphon.channels.internal.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.antiphon.store.UnreadableException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The attributes of an event in one column: a JSON object in the order of its names, empty where there are none. */
public final class EventAttributes {

	/** As many characters as the column holds. */
	public static final int LONGEST = 4_000;
	private static final JsonFactory FACTORY = new JsonFactory();

	private EventAttributes() {}

	public static String written(Map<String, String> attributes) {
		if (attributes.isEmpty()) {
			return "";
		}
		var text = new StringWriter();
		try (var json = FACTORY.createGenerator(text)) {
			json.writeStartObject();
			for (var attribute : new TreeMap<>(attributes).entrySet()) {
				json.writeStringField(attribute.getKey(), attribute.getValue());
			}
			json.writeEndObject();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	public static Map<String, String> read(String written) {
		var attributes = new LinkedHashMap<String, String>();
		if (written.isEmpty()) {
			return attributes;
		}
		try (var json = FACTORY.createParser(written)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				attributes.put(json.currentName(), json.nextTextValue());
			}
		} catch (IOException unreadable) {
			// without the cause, whose message quotes the column
			throw new UnreadableException("a stored column cannot be read: " + unreadable.getClass().getSimpleName());
		}
		return attributes;
	}

	/** With other words in names and values; the values of names that have become one are one. */
	public static String reworded(String written, UnaryOperator<String> words) {
		if (written.isEmpty() || !written.startsWith("{")) {
			return words.apply(written);
		}
		var before = read(written);
		var now = new TreeMap<String, String>();
		before.forEach((name, value) -> now.merge(words.apply(name), words.apply(value), (one, other) -> one + "; " + other));
		return now.equals(before) ? written : written(now);
	}
}
