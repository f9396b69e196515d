package io.antiphon.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What several sections put into loop.json, as one tree: objects under the same key are merged, lists are joined, of two
 * different values under one key the first stays. Keys are in the order in which they came, which each chapter knows for its own;
 * what lies under the name of a stranger's bundle comes after what is ours, by name.
 */
final class LoopData {

	private final Map<String, Object> tree = new LinkedHashMap<>();

	void add(Map<String, ?> data) {
		merge(tree, data);
	}

	/** All of it; numbers that are none are {@code null}. */
	Map<String, @Nullable Object> ordered() {
		var ours = new LinkedHashMap<String, @Nullable Object>();
		var strangers = new TreeMap<String, @Nullable Object>();
		tree.forEach((key, value) -> (key.indexOf('.') < 0 ? ours : strangers).put(key, value(value)));
		ours.putAll(strangers);
		return ours;
	}

	private static void merge(Map<String, Object> into, Map<?, ?> data) {
		data.forEach((key, value) -> into.merge((String) key, copy(value), LoopData::joined));
	}

	private static Object joined(Object there, Object more) {
		if (there instanceof Map<?, ?> && more instanceof Map<?, ?> map) {
			@SuppressWarnings("unchecked") // made by copy below
			var into = (Map<String, Object>) there;
			merge(into, map);
		} else if (there instanceof List<?> && more instanceof List<?> list) {
			@SuppressWarnings("unchecked") // made by copy below
			var into = (List<Object>) there;
			into.addAll(list);
		}
		return there;
	}

	private static Object copy(@Nullable Object value) {
		return switch (value) {
			case null -> Absent.ABSENT;
			case Map<?, ?> map -> {
				var copy = new LinkedHashMap<String, Object>();
				merge(copy, map);
				yield copy;
			}
			case List<?> list -> {
				var copy = new ArrayList<Object>();
				list.forEach(part -> copy.add(copy(part)));
				yield copy;
			}
			case Object single -> single;
		};
	}

	/** Stands for {@code null} in a tree whose maps are merged. */
	private enum Absent {
		ABSENT
	}

	private static @Nullable Object value(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Absent absent -> null;
			case String text -> whole(text);
			case Double number when !Double.isFinite(number) -> null;
			case Float number when !Float.isFinite(number) -> null;
			case Map<?, ?> map -> object(map);
			case List<?> list -> list.stream().map(LoopData::value).toList();
			default -> value;
		};
	}

	/** Half a surrogate pair is no character, and UTF-8 has no form for it. */
	private static String whole(String text) {
		var points = text.codePoints().map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point);
		return points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static Map<String, @Nullable Object> object(Map<?, ?> map) {
		var object = new LinkedHashMap<String, @Nullable Object>();
		map.forEach((key, value) -> object.put(String.valueOf(key), value(value)));
		return object;
	}
}
