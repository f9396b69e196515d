package io.antiphon.tables.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object as flat values: nested objects become names joined by dots, arrays keep their JSON text, numbers are kept
 * as written, null is empty.
 */
final class JsonLine {

	private static final int DEEPEST = 64;
	private static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(StreamReadConstraints.builder()
					.maxNestingDepth(DEEPEST)
					.maxNumberLength(LineReader.MOST_BYTES)
					.maxNameLength(LineReader.MOST_BYTES)
					.build())
			.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
			.build();

	private final byte[] bytes;
	private final int from;
	private final Map<String, String> values = new LinkedHashMap<>();
	private @Nullable Reason failure;

	private JsonLine(byte[] bytes, int from) {
		this.bytes = bytes;
		this.from = from;
	}

	/** The object in {@code length} bytes of valid UTF-8. */
	static JsonLine of(byte[] bytes, int from, int length) {
		var line = new JsonLine(bytes, from);
		try (var parser = FACTORY.createParser(bytes, from, length)) {
			line.read(parser);
		} catch (StreamConstraintsException tooMuch) {
			line.failure = TableReason.JSON_TOO_DEEP.with(DEEPEST);
		} catch (JsonProcessingException broken) {
			var place = broken.getLocation();
			line.failure = TableReason.JSON_SYNTAX.with(place == null ? 1 : Math.max(1, place.getColumnNr()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return line;
	}

	/** Why it is no such object, or null. */
	@Nullable
	Reason failure() {
		return failure;
	}

	Map<String, String> values() {
		return values;
	}

	private void read(JsonParser parser) throws IOException {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			failure = TableReason.JSON_NOT_OBJECT.with();
			return;
		}
		object(parser, "");
		if (failure == null && parser.nextToken() != null) {
			failure = TableReason.JSON_NOT_OBJECT.with();
		}
	}

	private void object(JsonParser parser, String prefix) throws IOException {
		while (failure == null && parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = prefix + parser.currentName();
			var token = parser.nextToken();
			if (token == JsonToken.START_OBJECT) {
				object(parser, name + ".");
			} else {
				put(name, value(parser, token));
			}
		}
	}

	private void put(String name, String value) {
		if (values.put(name, value) != null) {
			failure = TableReason.JSON_DUPLICATE_KEY.with(name);
		}
	}

	private String value(JsonParser parser, JsonToken token) throws IOException {
		if (token == JsonToken.VALUE_NULL) {
			return "";
		}
		if (token != JsonToken.START_ARRAY) {
			return parser.getText();
		}
		int start = (int) parser.currentTokenLocation().getByteOffset();
		parser.skipChildren();
		int end = (int) parser.currentTokenLocation().getByteOffset() + 1;
		return new String(bytes, from + start, end - start, StandardCharsets.UTF_8);
	}
}
