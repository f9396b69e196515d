package io.antiphon.sustainability.internal.manifest;

import io.antiphon.sustainability.internal.files.ActivityProblem;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An output of the Impact Framework (Green Software Foundation): a manifest with what was computed by it. One whose run failed is refused
 * with the reason it keeps. What its parts come to is computed again and compared. Immutable.
 */
public record Manifest(String name, Node tree, Aggregation aggregation, List<String> units) {

	/** How far a number may be from one computed again, as a part of it. */
	private static final double CLOSE = 1e-9;
	private static final long MOST_BYTES = 40_000_000;

	public Manifest {
		units = units.stream().distinct().toList();
	}

	/** What came of reading one. */
	public sealed interface Read {

		record Done(Manifest manifest) implements Read {}

		record Refused(Reason reason) implements Read {}
	}

	/** Reads a file. Blocks. */
	public static Read read(Path file) {
		var unfit = TableFile.unfit(file);
		if (unfit.isPresent()) {
			return new Read.Refused(unfit.get().reason());
		}
		try {
			if (Files.size(file) > MOST_BYTES) {
				return new Read.Refused(Yaml.large());
			}
			return read(Files.readString(file, StandardCharsets.UTF_8));
		} catch (CharacterCodingException otherwise) {
			return new Read.Refused(ActivityProblem.YAML_ENCODING.with());
		} catch (IOException unreadable) {
			return new Read.Refused(TableReason.UNREADABLE.with());
		}
	}

	static Read read(String text) {
		return switch (Yaml.read(text)) {
			case Yaml.Read.Refused(var reason) -> new Read.Refused(reason);
			case Yaml.Read.Done(var tree) -> of(tree);
		};
	}

	private static Read of(Tree document) {
		if (document.at("tree").found().isEmpty() || document.at("initialize").found().isEmpty()) {
			return new Read.Refused(ActivityProblem.IF_NONE.with());
		}
		var execution = document.at("execution");
		switch (execution.at("status").text()) {
			case "success" -> {}
			case "fail" -> {
				var error = execution.at("error").text().strip();
				return new Read.Refused(error.isEmpty() ? ActivityProblem.IF_FAILED_SILENT.with() : ActivityProblem.IF_FAILED.with(error));
			}
			default -> {
				return new Read.Refused(ActivityProblem.IF_UNKNOWN_STATUS.with());
			}
		}
		var manifest = new Manifest(
				document.at("name").text(), Node.of("", document.at("tree")), Aggregation.of(document), functional(document));
		var wrong = manifest.different();
		return wrong.<Read>map(Read.Refused::new).orElseGet(() -> new Read.Done(manifest));
	}

	/** The functional units that carbon intensities in it are for. */
	private static List<String> functional(Tree document) {
		var units = new ArrayList<String>();
		document.at("initialize").at("plugins").entries().values().forEach(plugin -> {
			var unit = plugin.at("config").at("functional-unit").text();
			if (plugin.at("method").text().equals("Sci") && !unit.isEmpty()) {
				units.add(unit);
			}
		});
		return units;
	}

	/** The first sum that is another when it is computed again. */
	private Optional<Reason> different() {
		return tree.all().flatMap(node -> different(node).stream()).findFirst();
	}

	private Optional<Reason> different(Node node) {
		var again = aggregation.overTime(node.outputs());
		for (var said : node.aggregated().entrySet()) {
			var own = again.get(said.getKey());
			if (own != null && !close(own, said.getValue())) {
				return Optional.of(ActivityProblem.IF_AGGREGATE.with(node.place(), said.getKey(), said.getValue(), own));
			}
		}
		return aggregation.overParts(node.children())
				.filter(rows -> rows.size() == node.outputs().size())
				.flatMap(rows -> differing(node, rows));
	}

	private static Optional<Reason> differing(Node node, List<Map<String, Double>> rows) {
		for (int at = 0; at < rows.size(); at++) {
			for (var own : rows.get(at).entrySet()) {
				var said = node.outputs().get(at).value(own.getKey());
				if (said.isPresent() && !close(own.getValue(), said.getAsDouble())) {
					return Optional.of(
							ActivityProblem.IF_AGGREGATE.with(node.place(), own.getKey(), said.getAsDouble(), own.getValue()));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean close(double one, double other) {
		return Math.abs(one - other) <= CLOSE * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
	}
}
