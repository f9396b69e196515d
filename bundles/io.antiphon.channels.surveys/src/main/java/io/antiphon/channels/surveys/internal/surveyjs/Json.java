package io.antiphon.channels.surveys.internal.surveyjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.antiphon.tables.records.Reason;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists and texts: objects, arrays, and whatever else as it is written; null is empty. */
final class Json {

	/** The most characters of one text. */
	private static final int LONGEST_TEXT = 1 << 24;
	private static final int DEEPEST = 100;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
			.build();

	private Json() {}

	/** To be closed. */
	static JsonParser parser(Path file) throws IOException {
		var parser = FACTORY.createParser(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
		parser.enable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
		return parser;
	}

	/** The value that begins here; of what stands behind the byte {@code until} nothing is kept. */
	static Object value(JsonParser parser, long until) throws IOException {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser, until);
			case START_ARRAY -> {
				var list = new ArrayList<Object>();
				while (next(parser) != JsonToken.END_ARRAY) {
					var item = value(parser, until);
					if (at(parser) <= until) {
						list.add(item);
					}
				}
				yield list;
			}
			case VALUE_NULL -> "";
			default -> parser.getText();
		};
	}

	/** How many bytes were read. */
	static long at(JsonParser parser) {
		return parser.currentLocation().getByteOffset();
	}

	private static Map<String, Object> object(JsonParser parser, long until) throws IOException {
		var map = new LinkedHashMap<String, Object>();
		while (next(parser) != JsonToken.END_OBJECT) {
			var name = parser.currentName();
			next(parser);
			var member = value(parser, until);
			if (at(parser) <= until) {
				map.put(name, member);
			}
		}
		return map;
	}

	/** The next token, of which there is one. */
	static JsonToken next(JsonParser parser) throws IOException {
		var token = parser.nextToken();
		if (token == null) {
			throw new IOException("ends within");
		}
		return token;
	}

	/** The members of an object; none where it is another value. */
	@SuppressWarnings("unchecked") // as they are made here
	static Map<String, Object> members(Object value) {
		return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
	}

	/** The member of an object, empty where it has none. */
	static Object member(Object value, String name) {
		return members(value).getOrDefault(name, "");
	}

	@SuppressWarnings("unchecked") // as they are made here
	static List<Object> items(Object value) {
		return value instanceof List<?> list ? (List<Object>) list : List.of();
	}

	/** What is told of a file that could not be read, where it is. */
	static Reason broken(IOException broken) {
		var place = broken instanceof JsonProcessingException json ? json.getLocation() : null;
		return place == null || broken instanceof CharConversionException
				? JsonReason.JSON_BROKEN.with(1, 1)
				: JsonReason.JSON_BROKEN.with(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
	}
}
