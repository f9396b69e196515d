package io.antiphon.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What several sections put into loop.json, as one tree: objects under the same key are merged, lists are joined, of two
 * different values under one key the first stays. Keys are in the documented order, unknown ones after them by name.
 */
final class LoopData {

	private static final int UNKNOWN = 1_000;

	/** Keys in their order, by the key of the object they are in; "" is the outermost. */
	private static final Map<String, List<String>> ORDER = Map.ofEntries(
			Map.entry(
					"",
					List.of(
							"format", "capabilities", "intake", "feedback", "findings", "indicators", "goals", "decisions",
							"improvements", "verdicts")),
			Map.entry(
					"intake",
					List.of(
							"file", "sha256", "read", "stored", "revised", "known", "rejected", "rejections", "masked",
							"notKept")),
			Map.entry("rejections", List.of("place", "reason")),
			Map.entry("feedback", List.of("count", "languages", "sentiment")),
			Map.entry(
					"findings",
					List.of("id", "kind", "title", "terms", "scope", "measure", "evidenceCount", "evidence")),
			Map.entry("scope", List.of("service", "touchpoint", "channel", "from", "to")),
			Map.entry("measure", List.of("name", "value", "low", "high", "n", "method")),
			Map.entry("evidence", List.of("feedback", "start", "end")),
			Map.entry("indicators", List.of("id", "name", "unit", "scope", "points", "chart")),
			Map.entry("points", List.of("from", "to", "value", "n")),
			Map.entry("chart", List.of("kind", "centre", "lower", "upper", "signals")),
			Map.entry("goals", List.of("id", "indicator", "baseline", "target", "due")),
			Map.entry("baseline", List.of("name", "value", "low", "high", "from", "to", "n", "method")),
			Map.entry("followUp", List.of("from", "to")),
			Map.entry("decisions", List.of("id", "chosen", "notChosen", "rationale", "findings")),
			Map.entry("improvements", List.of("id", "title", "decision", "goal", "actions", "plan")),
			Map.entry("actions", List.of("title", "owner", "start", "due", "state", "effort", "cost")),
			Map.entry(
					"plan",
					List.of("indicator", "scope", "baseline", "followUp", "method", "leastEffect", "errorRate", "frozenAt")),
			Map.entry(
					"verdicts",
					List.of(
							"improvement", "verdict", "retrospective", "indicator", "unit", "effect", "low", "high", "n",
							"leastEffect", "method", "windows", "assumptions")),
			Map.entry("windows", List.of("baseline", "followUp")),
			Map.entry("assumptions", List.of("name", "holds", "detail")),
			Map.entry("failed", List.of("name", "fault")),
			Map.entry("seconds", List.of("intake", "analysis", "evaluation", "total")));

	private static final List<String> LAST = List.of("failed", "seconds");

	private final Map<String, Object> tree = new LinkedHashMap<>();

	void add(Map<String, ?> data) {
		merge(tree, data);
	}

	/** All of it in order; numbers that are none are {@code null}. */
	Map<String, @Nullable Object> ordered() {
		return object("", tree);
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

	private static @Nullable Object value(String key, @Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Absent absent -> null;
			case String text -> whole(text);
			case Double number when !Double.isFinite(number) -> null;
			case Float number when !Float.isFinite(number) -> null;
			case Map<?, ?> map -> object(key, map);
			case List<?> list -> list.stream().map(part -> value(key, part)).toList();
			default -> value;
		};
	}

	/** Half a surrogate pair is no character, and UTF-8 has no form for it. */
	private static String whole(String text) {
		var points = text.codePoints().map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point);
		return points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static Map<String, @Nullable Object> object(String key, Map<?, ?> map) {
		var known = ORDER.getOrDefault(key, List.of());
		var order = Comparator.comparingInt((String name) -> rank(known, key, name)).thenComparing(name -> name);
		var ordered = new TreeMap<String, @Nullable Object>(order);
		for (var entry : map.entrySet()) {
			var name = String.valueOf(entry.getKey());
			ordered.put(name, value(name, entry.getValue()));
		}
		return ordered;
	}

	private static int rank(List<String> known, String key, String name) {
		var at = known.indexOf(name);
		var last = key.isEmpty() ? LAST.indexOf(name) : -1;
		return last >= 0 ? UNKNOWN + 1 + last : at >= 0 ? at : UNKNOWN;
	}
}
