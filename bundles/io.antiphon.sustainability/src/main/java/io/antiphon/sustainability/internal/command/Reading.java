package io.antiphon.sustainability.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.sustainability.internal.manifest.Manifest;
import io.antiphon.sustainability.internal.manifest.Node;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an output of the Impact Framework and says what was computed in it; nothing is kept. */
final class Reading {

	private final Invocation invocation;
	private final Texts texts;

	Reading(Invocation invocation, Texts texts) {
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> files) {
		if (files.size() != 1) {
			return invocation.end(Exit.USAGE, texts.get("read.one"));
		}
		try {
			return switch (Manifest.read(Path.of(files.getFirst()))) {
				case Manifest.Read.Refused(var reason) -> invocation.end(
						Exit.REFUSED, texts.get("import.refused", files.getFirst(), reason.text(invocation.locale())));
				case Manifest.Read.Done(var manifest) -> {
					print(manifest);
					yield Exit.DONE;
				}
			};
		} catch (InvalidPathException none) {
			return invocation.end(Exit.USAGE, texts.get("import.path", files.getFirst()));
		}
	}

	private void print(Manifest manifest) {
		var nodes = manifest.tree().all().filter(node -> !node.outputs().isEmpty()).toList();
		var lines = new ArrayList<String>();
		for (var node : nodes) {
			lines.add(node.path().isEmpty() ? texts.get("read.root") : node.path());
			node.outputs().forEach(output -> lines.add("  " + output.timestamp() + "  " + said(output.values())));
			if (!node.aggregated().isEmpty()) {
				lines.add("  " + texts.get("read.aggregated", said(node.aggregated())));
			}
		}
		var all = new LinkedHashMap<String, Object>();
		all.put("format", 1);
		all.put("name", manifest.name());
		all.put("nodes", nodes.stream().map(Reading::data).toList());
		invocation.print(all, lines.isEmpty() ? texts.get("read.nothing") : String.join("\n", lines));
	}

	private static String said(Map<String, Double> values) {
		var parts = new ArrayList<String>();
		new TreeMap<>(values).forEach((name, value) -> parts.add(name + "=" + value));
		return String.join("  ", parts);
	}

	private static Map<String, Object> data(Node node) {
		var data = new LinkedHashMap<String, Object>();
		data.put("path", node.path());
		data.put("outputs", node.outputs().stream().map(output -> {
			var row = new LinkedHashMap<String, Object>();
			row.put("timestamp", output.timestamp());
			row.putAll(new TreeMap<>(output.values()));
			return row;
		}).toList());
		data.put("aggregated", new TreeMap<>(node.aggregated()));
		return data;
	}
}
