package io.antiphon.channels.tables.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.antiphon.tables.records.Reason;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of one list in a JSON document, one after the other; nested objects become names like user.id, arrays keep their text. */
final class Elements implements AutoCloseable {

	/** The most bytes of an element, and the most characters of one text in it that are read at all. */
	private static final long MOST = 1 << 20;
	private static final int LONGEST_TEXT = 1 << 24;
	private static final int DEEPEST = 100;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
			.build();

	/** One element: what it says by name, or why it is none. */
	record Element(Map<String, String> values, @Nullable Reason wrong) {}

	private final JsonParser parser;

	/** {@code path}: the names that lead to the list; none where it is the whole document. */
	Elements(Path file, List<String> path) throws IOException {
		parser = parser(file);
		if (!reached(path)) {
			parser.close();
			throw new IOException("no such list");
		}
	}

	/** Of a whole file; to be closed. */
	static JsonParser parser(Path file) throws IOException {
		var parser = FACTORY.createParser(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
		parser.enable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
		return parser;
	}

	/** Of the first bytes of a file; to be closed. */
	static JsonParser parser(byte[] head) throws IOException {
		return FACTORY.createParser(head);
	}

	private boolean reached(List<String> path) throws IOException {
		var token = parser.nextToken();
		for (var name : path) {
			if (token != JsonToken.START_OBJECT) {
				return false;
			}
			while (parser.nextToken() == JsonToken.FIELD_NAME && !parser.currentName().equals(name)) {
				parser.nextToken();
				parser.skipChildren();
			}
			token = parser.nextToken();
		}
		return token == JsonToken.START_ARRAY;
	}

	/** The next; null at the end of the list, behind which the document has to end well. */
	@Nullable
	Element next() throws IOException {
		var token = parser.nextToken();
		if (token == null || token == JsonToken.END_ARRAY) {
			while (!parser.getParsingContext().inRoot()) {
				parser.nextToken();
			}
			if (token == null || parser.nextToken() != null) {
				throw new IOException("not one document");
			}
			return null;
		}
		if (token != JsonToken.START_OBJECT) {
			parser.skipChildren();
			return new Element(Map.of(), JsonReason.ELEMENT_NOT_OBJECT.with());
		}
		long from = parser.currentTokenLocation().getByteOffset();
		var values = new LinkedHashMap<String, String>();
		var twice = object("", values);
		if (parser.currentLocation().getByteOffset() - from > MOST) {
			return new Element(Map.of(), JsonReason.ELEMENT_TOO_LONG.with());
		}
		return new Element(values, twice == null ? null : JsonReason.ELEMENT_KEY_TWICE.with(twice));
	}

	/** Takes the object that has begun; a name that occurs twice in it, or null. */
	private @Nullable String object(String prefix, Map<String, String> values) throws IOException {
		String twice = null;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = prefix + parser.currentName();
			var token = parser.nextToken();
			String again = null;
			if (token == JsonToken.START_OBJECT) {
				again = object(name + ".", values);
			} else if (values.put(name, value(token)) != null) {
				again = name;
			}
			twice = twice == null ? again : twice;
		}
		return twice;
	}

	private String value(JsonToken token) throws IOException {
		if (token == JsonToken.VALUE_NULL) {
			return "";
		}
		if (token != JsonToken.START_ARRAY) {
			return parser.getText();
		}
		var text = new StringWriter();
		try (var json = FACTORY.createGenerator(text)) {
			json.copyCurrentStructure(parser);
		}
		return text.toString();
	}

	/** What is told of an array that could not be read, where it is. */
	static Reason broken(IOException broken) {
		var place = broken instanceof JsonProcessingException json ? json.getLocation() : null;
		return place == null || broken instanceof CharConversionException
				? JsonReason.JSON_BROKEN.with(1, 1)
				: JsonReason.JSON_BROKEN.with(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
