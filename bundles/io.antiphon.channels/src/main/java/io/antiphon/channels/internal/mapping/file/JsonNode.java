package io.antiphon.channels.internal.mapping.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands. {@code value}: a Map or List of nodes, String, Double, Boolean, or null. */
record JsonNode(@Nullable Object value, String pointer, int line) {

	private static final int DEEPEST = 32;
	private static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
			.build();

	/** What came of parsing: one of the two. */
	record Parsed(@Nullable JsonNode root, List<MappingError> errors) {}

	/** Parses one JSON value; keys that occur twice and anything after it are errors. */
	static Parsed parse(String text) {
		var errors = new ArrayList<MappingError>();
		try (var parser = FACTORY.createParser(text)) {
			parser.nextToken();
			var root = read(parser, "", errors);
			if (parser.nextToken() != null) {
				errors.add(new MappingError("", line(parser), MappingProblem.MAPPING_SYNTAX.with()));
			}
			return new Parsed(root, errors);
		} catch (JsonProcessingException broken) {
			int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
			return new Parsed(null, List.of(new MappingError("", line, MappingProblem.MAPPING_SYNTAX.with())));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	MappingError error(Reason reason) {
		return new MappingError(pointer, line, reason);
	}

	private static JsonNode read(JsonParser parser, String pointer, List<MappingError> errors) throws IOException {
		int line = line(parser);
		var token = parser.currentToken();
		Object value =
				switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
					case START_OBJECT -> object(parser, pointer, errors);
					case START_ARRAY -> array(parser, pointer, errors);
					case VALUE_STRING -> parser.getText();
					case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
					case VALUE_TRUE -> Boolean.TRUE;
					case VALUE_FALSE -> Boolean.FALSE;
					default -> null;
				};
		return new JsonNode(value, pointer, line);
	}

	private static Map<String, JsonNode> object(JsonParser parser, String pointer, List<MappingError> errors)
			throws IOException {
		var members = new LinkedHashMap<String, JsonNode>();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var key = parser.currentName();
			int line = line(parser);
			parser.nextToken();
			var member = read(parser, MappingError.pointer(pointer, key), errors);
			if (members.put(key, new JsonNode(member.value, member.pointer, line)) != null) {
				errors.add(new MappingError(member.pointer, line, MappingProblem.MAPPING_DUPLICATE_KEY.with(key)));
			}
		}
		return members;
	}

	private static List<JsonNode> array(JsonParser parser, String pointer, List<MappingError> errors)
			throws IOException {
		var items = new ArrayList<JsonNode>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			items.add(read(parser, pointer + "/" + items.size(), errors));
		}
		return items;
	}

	private static int line(JsonParser parser) {
		return Math.max(1, parser.currentTokenLocation().getLineNr());
	}
}
