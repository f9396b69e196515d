package io.antiphon.store.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.antiphon.store.changes.Revisions.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document as what stands at each of its places, and back. Names in a path have {@code ~} as {@code ~0} and {@code /} as {@code ~1}
 * (RFC 6901); an element of a list whose elements are all named by an {@code id} of their own is {@code [id]}, and {@code []} is their order.
 * Other lists are values, and so is an object in which nothing stands anywhere; null is as good as absent.
 */
final class Leaves {

	private static final String ORDER = "[]";
	private static final String ID = "id";

	private Leaves() {}

	static SortedMap<String, JsonNode> of(@Nullable String json) {
		var leaves = new TreeMap<String, JsonNode>();
		if (json != null) {
			add("", Json.tree(json), leaves);
		}
		return leaves;
	}

	private static void add(String path, JsonNode node, Map<String, JsonNode> leaves) {
		if (node instanceof ObjectNode object) {
			var known = leaves.size();
			object.properties().forEach(one -> add(under(path, escaped(one.getKey())), one.getValue(), leaves));
			if (leaves.size() == known) {
				leaves.put(path, JsonNodeFactory.instance.objectNode());
			}
		} else if (node instanceof ArrayNode list && named(list)) {
			var order = JsonNodeFactory.instance.arrayNode();
			for (var element : list) {
				var id = element.get(ID).textValue();
				order.add(id);
				add(under(path, "[" + escaped(id) + "]"), element, leaves);
			}
			leaves.put(under(path, ORDER), order);
		} else if (!node.isNull()) {
			leaves.put(path, node);
		}
	}

	private static boolean named(ArrayNode list) {
		var ids = new HashSet<String>();
		for (var element : list) {
			if (!(element instanceof ObjectNode object) || !object.path(ID).isTextual() || !ids.add(object.get(ID).textValue())) {
				return false;
			}
		}
		return !list.isEmpty();
	}

	private static String under(String path, String name) {
		return path.isEmpty() ? name : path + "/" + name;
	}

	private static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	private static String plain(String segment) {
		return segment.replace("~1", "/").replace("~0", "~");
	}

	/** Where two differ. */
	static List<Step> between(SortedMap<String, JsonNode> before, SortedMap<String, JsonNode> after) {
		var paths = new TreeSet<>(before.keySet());
		paths.addAll(after.keySet());
		var steps = new ArrayList<Step>();
		for (var path : paths) {
			var from = said(before.get(path));
			var to = said(after.get(path));
			if (!Objects.equals(from, to)) {
				steps.add(new Step(path, from, to));
			}
		}
		return List.copyOf(steps);
	}

	/** What stands there as JSON; absent where nothing does. */
	static @Nullable String said(@Nullable JsonNode leaf) {
		return leaf == null ? null : leaf.toString();
	}

	/** With what stood at these places before them, where {@code back}, else with what stands there after. */
	static void apply(List<Step> steps, boolean back, SortedMap<String, JsonNode> leaves) {
		for (var step : steps) {
			var value = back ? step.from() : step.to();
			if (value == null) {
				leaves.remove(step.path());
			} else {
				leaves.put(step.path(), Json.tree(value));
			}
		}
	}

	/** The document; absent where nothing stands anywhere. */
	static @Nullable String json(SortedMap<String, JsonNode> leaves) {
		if (leaves.isEmpty()) {
			return null;
		}
		var root = new Branch();
		leaves.forEach((path, value) -> root.put(List.of(path.split("/")), value));
		return root.node().toString();
	}

	/** What lies under one name. */
	private static final class Branch {

		private final Map<String, Branch> children = new TreeMap<>();
		private @Nullable JsonNode value;

		void put(List<String> path, JsonNode leaf) {
			if (path.isEmpty()) {
				value = leaf;
			} else {
				children.computeIfAbsent(path.getFirst(), name -> new Branch()).put(path.subList(1, path.size()), leaf);
			}
		}

		JsonNode node() {
			if (children.isEmpty()) {
				return value == null ? NullNode.getInstance() : value;
			}
			return children.keySet().stream().anyMatch(name -> name.startsWith("[")) ? list() : object();
		}

		private ObjectNode object() {
			var object = JsonNodeFactory.instance.objectNode();
			children.forEach((name, child) -> object.set(plain(name), child.node()));
			return object;
		}

		/** In the order that is kept, and what has none behind. */
		private ArrayNode list() {
			var rest = new TreeMap<>(children);
			var order = rest.remove(ORDER);
			var list = JsonNodeFactory.instance.arrayNode();
			if (order != null && order.value != null) {
				for (var id : order.value) {
					var child = rest.remove("[" + escaped(id.textValue()) + "]");
					if (child != null) {
						list.add(child.node());
					}
				}
			}
			rest.values().forEach(child -> list.add(child.node()));
			return list;
		}
	}
}
