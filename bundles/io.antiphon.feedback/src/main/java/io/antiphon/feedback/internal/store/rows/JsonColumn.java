package io.antiphon.feedback.internal.store.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.store.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a row keeps in one column: lists, maps in the order of their keys, ratings as [name, kind, worst, best, value], and
 * counts of ratings with the count at the end.
 */
public final class JsonColumn {

	/** What was written can be read: writing knows no limits. */
	private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
					.maxNameLength(Integer.MAX_VALUE)
					.maxStringLength(Integer.MAX_VALUE)
					.build())
			.build());
	private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
	private static final TypeReference<Map<String, String>> NAMED = new TypeReference<>() {};
	private static final TypeReference<List<List<Object>>> ROWS = new TypeReference<>() {};
	private static final TypeReference<Object> ANYTHING = new TypeReference<>() {};
	private static final TypeReference<Map<String, Long>> COUNTED = new TypeReference<>() {};
	private static final String NO_ROWS = "[]";
	private static final String NOTHING = "{}";

	private JsonColumn() {}

	public static String of(List<String> texts) {
		return write(texts);
	}

	public static String of(Map<String, ?> map) {
		return map.isEmpty() ? NOTHING : write(new TreeMap<>(map));
	}

	/** One entry as it stands in a map, and in no other place of one: the quotes within a value are escaped. */
	public static String entry(String name, String value) {
		var map = write(Map.of(name, value));
		return map.substring(1, map.length() - 1);
	}

	public static String ofRatings(List<Rating> ratings) {
		return ratings.isEmpty() ? NO_ROWS : write(ratings.stream().map(JsonColumn::row).toList());
	}

	public static String ofCounts(Map<Rating, Long> counts) {
		if (counts.isEmpty()) {
			return NO_ROWS;
		}
		var rows = new ArrayList<List<Object>>();
		counts.forEach((rating, count) -> {
			var row = row(rating);
			row.add(count);
			rows.add(row);
		});
		return write(rows);
	}

	private static List<Object> row(Rating rating) {
		var scale = rating.scale();
		var row = new ArrayList<>();
		row.add(rating.name());
		row.add(scale.kind().name());
		row.add(scale.worst());
		row.add(scale.best());
		row.add(rating.value());
		return row;
	}

	public static List<String> texts(String json) {
		return read(json, TEXTS);
	}

	public static Map<String, String> named(String json) {
		return json.equals(NOTHING) ? Map.of() : read(json, NAMED);
	}

	public static Map<String, Long> counted(String json) {
		return read(json, COUNTED);
	}

	public static List<Rating> ratings(String json) {
		if (json.equals(NO_ROWS)) {
			return List.of();
		}
		var ratings = new ArrayList<Rating>();
		rows(json, (rating, row) -> ratings.add(rating));
		return ratings;
	}

	public static Map<Rating, Long> counts(String json) {
		if (json.equals(NO_ROWS)) {
			return Map.of();
		}
		var counts = new HashMap<Rating, Long>();
		rows(json, (rating, row) -> counts.put(rating, row.nextLongValue(0)));
		return counts;
	}

	/** Does something with a rating, at the end of whose row the parser is. */
	private interface RowReader {

		void read(Rating rating, JsonParser row) throws IOException;
	}

	/** There is one row for every rating of every feedback: they are read by hand. */
	private static void rows(String json, RowReader reader) {
		try (var parser = MAPPER.createParser(json)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.START_ARRAY) {
				reader.read(rating(parser), parser);
				while (parser.currentToken() != JsonToken.END_ARRAY) {
					parser.nextToken();
				}
			}
		} catch (IOException unreadable) {
			throw unreadable(unreadable);
		}
	}

	private static Rating rating(JsonParser row) throws IOException {
		var name = row.nextTextValue();
		var kind = RatingScale.Kind.valueOf(row.nextTextValue());
		var scale = new RatingScale(kind, number(row), number(row));
		return new Rating(name, scale, number(row));
	}

	private static double number(JsonParser row) throws IOException {
		row.nextToken();
		return row.getDoubleValue();
	}

	/** A list or map with other words in its texts and names; the values of names that have become one are one. */
	static String reworded(String json, UnaryOperator<String> words) {
		if (json.equals(NOTHING) || json.equals(NO_ROWS) || json.isEmpty()) {
			return json;
		}
		var said = read(json, ANYTHING);
		var now = said instanceof Map<?, ?> map ? rewordedMap(map, words) : said instanceof List<?> list ? rewordedList(list, words) : said;
		return now.equals(said) ? json : write(now);
	}

	private static Map<String, Object> rewordedMap(Map<?, ?> map, UnaryOperator<String> words) {
		var now = new TreeMap<String, Object>();
		map.forEach((name, value) -> now.merge(
				words.apply((String) name), value instanceof String text ? words.apply(text) : value, JsonColumn::both));
		return now;
	}

	private static Object both(Object one, Object other) {
		return one instanceof Number number && other instanceof Number more
				? (Object) (number.longValue() + more.longValue())
				: one + "; " + other;
	}

	private static List<Object> rewordedList(List<?> list, UnaryOperator<String> words) {
		return list.stream().<Object>map(value -> value instanceof String text ? words.apply(text) : value).toList();
	}

	/** Rows of ratings or of their counts, with other words in the names. */
	static String rewordedRatings(String json, UnaryOperator<String> words) {
		if (json.equals(NO_ROWS) || json.isEmpty()) {
			return json;
		}
		var said = read(json, ROWS);
		var now = said.stream().<List<Object>>map(row -> {
			var named = new ArrayList<>(row);
			named.set(0, words.apply((String) row.getFirst()));
			return named;
		}).toList();
		return now.equals(said) ? json : write(now);
	}

	private static String write(Object value) {
		try {
			return MAPPER.writeValueAsString(value);
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static <T> T read(String json, TypeReference<T> type) {
		try {
			return MAPPER.readValue(json, type);
		} catch (JsonProcessingException unreadable) {
			throw unreadable(unreadable);
		}
	}

	/** Without the cause, whose message quotes the column. */
	private static UnreadableException unreadable(IOException cause) {
		return new UnreadableException("a stored column cannot be read: " + cause.getClass().getSimpleName());
	}
}
