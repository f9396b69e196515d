package io.antiphon.feedback.internal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a row keeps in one column: lists, maps in the order of their keys, ratings as [name, kind, worst, best, value], and
 * counts of ratings with the count at the end.
 */
final class Json {

	private static final ObjectMapper MAPPER = new ObjectMapper();
	private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
	private static final TypeReference<Map<String, String>> NAMED = new TypeReference<>() {};
	private static final TypeReference<Map<String, Long>> COUNTED = new TypeReference<>() {};
	private static final TypeReference<List<List<Object>>> ROWS = new TypeReference<>() {};
	private static final String NO_ROWS = "[]";
	private static final String NOTHING = "{}";
	private static final int COUNT = 5;

	private Json() {}

	static String of(List<String> texts) {
		return write(texts);
	}

	static String of(Map<String, ?> map) {
		return map.isEmpty() ? NOTHING : write(new TreeMap<>(map));
	}

	static String ofRatings(List<Rating> ratings) {
		return ratings.isEmpty() ? NO_ROWS : write(ratings.stream().map(Json::row).toList());
	}

	static String ofCounts(Map<Rating, Long> counts) {
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

	static List<String> texts(String json) {
		return read(json, TEXTS);
	}

	static Map<String, String> named(String json) {
		return json.equals(NOTHING) ? Map.of() : read(json, NAMED);
	}

	static Map<String, Long> counted(String json) {
		return read(json, COUNTED);
	}

	static List<Rating> ratings(String json) {
		return json.equals(NO_ROWS) ? List.of() : read(json, ROWS).stream().map(Json::rating).toList();
	}

	static Map<Rating, Long> counts(String json) {
		if (json.equals(NO_ROWS)) {
			return Map.of();
		}
		var counts = new HashMap<Rating, Long>();
		read(json, ROWS).forEach(row -> counts.put(rating(row), ((Number) row.get(COUNT)).longValue()));
		return counts;
	}

	private static Rating rating(List<Object> row) {
		var kind = RatingScale.Kind.valueOf((String) row.get(1));
		var scale = new RatingScale(kind, number(row.get(2)), number(row.get(3)));
		return new Rating((String) row.get(0), scale, number(row.get(4)));
	}

	private static double number(Object value) {
		return ((Number) value).doubleValue();
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
			unreadable.clearLocation();
			throw new IllegalStateException("a stored column cannot be read", unreadable);
		}
	}
}
