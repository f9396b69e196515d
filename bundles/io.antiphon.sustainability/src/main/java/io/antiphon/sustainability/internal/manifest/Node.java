package io.antiphon.sustainability.internal.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A node of the tree of a manifest: its path ("child-1/server"), the rows that were computed for it, what the file says they come to, and
 * the nodes below it.
 */
public record Node(String path, List<Output> outputs, Map<String, Double> aggregated, List<Node> children) {

	public Node {
		outputs = List.copyOf(outputs);
		aggregated = Map.copyOf(aggregated);
		children = List.copyOf(children);
	}

	/** A computed row: when, for how many seconds, its numbers by the names of their parameters, and the names of what is none. */
	public record Output(String timestamp, OptionalDouble duration, Map<String, Double> values, Set<String> others) {

		public Output {
			values = Map.copyOf(values);
			others = Set.copyOf(others);
		}

		OptionalDouble value(String name) {
			return values.containsKey(name) ? OptionalDouble.of(values.get(name)) : OptionalDouble.empty();
		}
	}

	static Node of(String path, Tree tree) {
		var children = new ArrayList<Node>();
		tree.at("children").entries().forEach((name, child) -> children.add(of(path.isEmpty() ? name : path + "/" + name, child)));
		return new Node(path, tree.at("outputs").items().stream().map(Node::output).toList(), numbers(tree.at("aggregated")), children);
	}

	private static Output output(Tree tree) {
		var numbers = numbers(tree);
		var others = new HashSet<>(tree.entries().keySet());
		others.removeAll(numbers.keySet());
		return new Output(tree.at("timestamp").text(), tree.at("duration").number(), numbers, others);
	}

	private static Map<String, Double> numbers(Tree tree) {
		var numbers = new LinkedHashMap<String, Double>();
		tree.entries().forEach((name, value) -> value.number().ifPresent(number -> numbers.put(name, number)));
		return numbers;
	}

	/** Where it stands, as it is told. */
	public String place() {
		return path.isEmpty() ? "tree" : path;
	}

	/** This one and all below it. */
	public Stream<Node> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
	}

	/** Those that have nothing below them. */
	public Stream<Node> leaves() {
		return all().filter(node -> node.children().isEmpty());
	}
}
