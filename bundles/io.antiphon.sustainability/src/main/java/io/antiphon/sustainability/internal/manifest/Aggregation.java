package io.antiphon.sustainability.internal.manifest;

import io.antiphon.sustainability.internal.manifest.Node.Output;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a manifest says of adding up: which parameters, over time and over the parts of the tree, each by its sum or mean. Where nothing is
 * said of a parameter it is a sum, as the framework has it for what its own parts compute. Immutable.
 */
public final class Aggregation {

	private enum How {
		SUM,
		AVG,
		NONE
	}

	private record Ways(How time, How component) {}

	private final List<String> metrics;
	private final Map<String, Ways> ways;

	private Aggregation(List<String> metrics, Map<String, Ways> ways) {
		this.metrics = metrics;
		this.ways = ways;
	}

	static Aggregation of(Tree manifest) {
		var metrics = manifest.at("aggregation").at("metrics").items().stream().map(Tree::text).toList();
		var ways = new HashMap<String, Ways>();
		manifest.at("initialize").at("plugins").entries().values().forEach(plugin -> {
			plugin.at("parameter-metadata").at("inputs").entries().forEach((name, said) -> ways.put(name, ways(said)));
			plugin.at("parameter-metadata").at("outputs").entries().forEach((name, said) -> ways.put(name, ways(said)));
		});
		return new Aggregation(metrics, ways);
	}

	private static Ways ways(Tree said) {
		var method = said.at("aggregation-method");
		return new Ways(how(method.at("time").text()), how(method.at("component").text()));
	}

	private static How how(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "", "sum" -> How.SUM;
			case "avg" -> How.AVG;
			default -> How.NONE;
		};
	}

	/** Whether the manifest says that a parameter adds up over time. */
	public boolean adds(String metric) {
		return ways.containsKey(metric) && way(metric).time() == How.SUM;
	}

	/** What the rows of a node come to, by parameter; without those that have no value in each row or do not add up. */
	public Map<String, Double> overTime(List<Output> outputs) {
		var result = new HashMap<String, Double>();
		for (var metric : metrics) {
			over(outputs.stream().map(row -> row.value(metric)).toList(), way(metric).time())
					.ifPresent(value -> result.put(metric, value));
		}
		return result;
	}

	/** What the parts of a node come to at each of its times; empty where they do not have as many rows. */
	public Optional<List<Map<String, Double>>> overParts(List<Node> parts) {
		if (parts.isEmpty() || parts.stream().mapToInt(part -> part.outputs().size()).distinct().count() != 1) {
			return Optional.empty();
		}
		var rows = new ArrayList<Map<String, Double>>();
		for (int at = 0; at < parts.getFirst().outputs().size(); at++) {
			var row = new HashMap<String, Double>();
			for (var metric : metrics) {
				int index = at;
				over(parts.stream().map(part -> part.outputs().get(index).value(metric)).toList(), way(metric).component())
						.ifPresent(value -> row.put(metric, value));
			}
			rows.add(row);
		}
		return Optional.of(rows);
	}

	private Ways way(String metric) {
		return ways.getOrDefault(metric, new Ways(How.SUM, How.SUM));
	}

	private static OptionalDouble over(List<OptionalDouble> values, How how) {
		if (how == How.NONE || values.isEmpty() || values.stream().anyMatch(OptionalDouble::isEmpty)) {
			return OptionalDouble.empty();
		}
		double sum = values.stream().mapToDouble(OptionalDouble::getAsDouble).sum();
		return OptionalDouble.of(how == How.SUM ? sum : sum / values.size());
	}
}
