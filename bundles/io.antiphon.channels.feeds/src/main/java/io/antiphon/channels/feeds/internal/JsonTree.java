package io.antiphon.channels.feeds.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of a JSON document as a whole: a text, a list or a map of such; numbers are texts as they are written. */
final class JsonTree {

	private long left;

	private JsonTree(long most) {
		this.left = most;
	}

	/** A value, and whether it is all that was there. */
	record Read(Object value, boolean whole) {}

	/** The value that begins at the current token, as far as it has about {@code most} characters. */
	static Read of(JsonParser parser, long most) throws IOException {
		var tree = new JsonTree(most);
		var value = tree.value(parser);
		return new Read(value, tree.left >= 0);
	}

	private Object value(JsonParser parser) throws IOException {
		var token = parser.currentToken();
		if (token == JsonToken.START_OBJECT) {
			var map = new LinkedHashMap<String, Object>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				var name = parser.currentName();
				parser.nextToken();
				var value = value(parser);
				if (spend(name.length() + 1)) {
					map.put(name, value);
				}
			}
			return map;
		}
		if (token == JsonToken.START_ARRAY) {
			var list = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
				var value = value(parser);
				if (spend(1)) {
					list.add(value);
				}
			}
			return list;
		}
		return token == JsonToken.VALUE_NULL || !spend(parser.getTextLength()) ? "" : parser.getText();
	}

	private boolean spend(int length) {
		left -= length;
		return left >= 0;
	}

	/** What a value has by a name; empty where it is no map, or has nothing. */
	static Optional<Object> at(Object value, String name) {
		return value instanceof Map<?, ?> map ? Optional.ofNullable(map.get(name)) : Optional.empty();
	}

	/** The same where it is a text; of several the first. */
	static String text(Object value, String name) {
		return at(value, name).map(JsonTree::text).orElse("");
	}

	private static String text(Object value) {
		return switch (value) {
			case String text -> text;
			case List<?> list ->
				list.stream().map(one -> one instanceof String text ? text : "").filter(text -> !text.isEmpty()).findFirst().orElse("");
			default -> "";
		};
	}

	/** What a value has by a name, as a list: of one where it is none. */
	static List<Object> all(Object value, String name) {
		return at(value, name).map(found -> found instanceof List<?> list ? List.<Object>copyOf(list) : List.of(found)).orElse(List.of());
	}
}
