package io.antiphon.sustainability.internal.manifest;

import io.antiphon.sustainability.internal.files.ActivityProblem;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads YAML 1.2 from strangers: the events of the library are made into maps, lists and texts and nothing else, so no tag makes an
 * object. Tags, depth, nodes, and how much aliases repeat are limited. For one thread.
 */
final class Yaml {

	private static final int MOST_CHARACTERS = 20_000_000;
	private static final int DEEPEST = 64;
	private static final int MOST_NODES = 2_000_000;

	/** What came of reading. */
	sealed interface Read {

		record Done(Tree tree) implements Read {}

		record Refused(Reason reason) implements Read {}
	}

	/** It is not taken; the reason is for the user. */
	private static final class Refusal extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Reason reason;

		Refusal(Reason reason) {
			super(reason.key());
			this.reason = reason;
		}
	}

	private final Iterator<Event> events;
	private final Map<String, Tree> anchors = new HashMap<>();
	private final Map<Tree, Integer> sizes = new IdentityHashMap<>();
	private int nodes;

	private Yaml(String text) {
		var settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).setAllowDuplicateKeys(false).build();
		this.events = new Parse(settings).parseString(text).iterator();
	}

	static Read read(String text) {
		if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) { // the library would parse as far as that
			return new Read.Refused(large());
		}
		try {
			return new Read.Done(new Yaml(text).document());
		} catch (Refusal refusal) {
			return new Read.Refused(refusal.reason);
		} catch (MarkedYamlEngineException broken) {
			return new Read.Refused(ActivityProblem.YAML_SYNTAX.with(broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0)));
		} catch (YamlEngineException large) {
			return new Read.Refused(large());
		}
	}

	private Tree document() throws Refusal {
		while (events.hasNext()) {
			var event = events.next();
			if (event instanceof NodeEvent node) {
				return tree(node, 0);
			}
		}
		return Tree.NOTHING;
	}

	private Tree tree(NodeEvent event, int depth) throws Refusal {
		if (depth > DEEPEST) {
			throw new Refusal(ActivityProblem.YAML_DEEP.with(line(event), DEEPEST));
		}
		count(1);
		var tree = switch (event) {
			case AliasEvent alias -> repeated(alias);
			case ScalarEvent scalar -> {
				untyped(scalar.getTag().isPresent() && !scalar.getTag().get().equals("!"), scalar);
				yield new Tree.Scalar(scalar.getValue(), scalar.isPlain());
			}
			case MappingStartEvent start -> mapping(start, depth);
			case SequenceStartEvent start -> sequence(start, depth);
			default -> throw new Refusal(ActivityProblem.YAML_SYNTAX.with(line(event)));
		};
		if (!(event instanceof AliasEvent)) {
			event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), tree));
		}
		return tree;
	}

	/** What an alias repeats counts as if it were written out. */
	private Tree repeated(AliasEvent alias) throws Refusal {
		var name = alias.getAnchor().map(anchor -> anchor.getValue()).orElse("");
		var found = anchors.get(name);
		if (found == null) {
			throw new Refusal(ActivityProblem.YAML_SYNTAX.with(line(alias)));
		}
		count(sizes.getOrDefault(found, 1));
		return found;
	}

	private Tree mapping(MappingStartEvent start, int depth) throws Refusal {
		untyped(typed(start), start);
		int before = nodes;
		var entries = new LinkedHashMap<String, Tree>();
		for (var key = next(); key instanceof NodeEvent node; key = next()) {
			if (!(node instanceof ScalarEvent scalar)) {
				throw new Refusal(ActivityProblem.YAML_SYNTAX.with(line(node)));
			}
			if (!(next() instanceof NodeEvent value)) {
				throw new Refusal(ActivityProblem.YAML_SYNTAX.with(line(node)));
			}
			if (entries.put(scalar.getValue(), tree(value, depth + 1)) != null) {
				throw new Refusal(ActivityProblem.YAML_TWICE.with(line(node), scalar.getValue()));
			}
		}
		var tree = new Tree.Mapping(entries);
		sizes.put(tree, nodes - before + 1);
		return tree;
	}

	private Tree sequence(SequenceStartEvent start, int depth) throws Refusal {
		untyped(typed(start), start);
		int before = nodes;
		List<Tree> items = new ArrayList<>();
		for (var item = next(); item instanceof NodeEvent node; item = next()) {
			items.add(tree(node, depth + 1));
		}
		var tree = new Tree.Sequence(items);
		sizes.put(tree, nodes - before + 1);
		return tree;
	}

	private static boolean typed(CollectionStartEvent start) {
		return start.getTag().isPresent();
	}

	private static void untyped(boolean typed, NodeEvent event) throws Refusal {
		if (typed) {
			throw new Refusal(ActivityProblem.YAML_TYPED.with(line(event)));
		}
	}

	private Event next() throws Refusal {
		if (!events.hasNext()) {
			throw new Refusal(ActivityProblem.YAML_SYNTAX.with(0));
		}
		return events.next();
	}

	private void count(int more) throws Refusal {
		nodes += more;
		if (nodes > MOST_NODES) {
			throw new Refusal(large());
		}
	}

	/** Why one is refused that is larger than any output. */
	static Reason large() {
		return ActivityProblem.YAML_LARGE.with(MOST_CHARACTERS, MOST_NODES);
	}

	private static int line(Event event) {
		return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
	}
}
