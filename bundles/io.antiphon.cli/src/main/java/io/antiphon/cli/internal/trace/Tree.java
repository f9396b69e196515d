package io.antiphon.cli.internal.trace;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.command.Erased;
import io.antiphon.cli.internal.command.JsonOutput;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Trace.Kind;
import io.antiphon.loop.Trace.Node;
import io.antiphon.loop.Verdict.Outcome;
import io.antiphon.wording.Data;
import io.antiphon.wording.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints a trace: indented, with where each piece of feedback came from; feedback beyond the first twenty is counted. */
final class Tree {

	private static final int FEEDBACK_SHOWN = 20;
	private static final int WINDOW = 1_000;

	private final Node root;
	private final FeedbackStore store;
	private final Erasures erasures;
	private final boolean anyErased;
	private final Invocation invocation;
	private final Texts texts;
	private final Wording wording;

	Tree(Node root, FeedbackStore store, Erasures erasures, Wording wording, Invocation invocation) {
		this.root = root;
		this.store = store;
		this.erasures = erasures;
		this.anyErased = erasures.count() > 0;
		this.invocation = invocation;
		this.texts = Texts.of(Tree.class, invocation.locale());
		this.wording = wording;
	}

	void json() {
		JsonOutput.print(data(root), invocation.out());
	}

	void print() {
		var shown = new HashSet<Long>();
		collect(root, shown);
		print(root, 0, origins(shown));
	}

	private static void collect(Node node, Set<Long> shown) {
		if (node.kind() == Kind.FEEDBACK) {
			shown.add(Ids.parse(node.id()));
		}
		int feedback = 0;
		for (var child : node.children()) {
			if (child.kind() != Kind.FEEDBACK || feedback++ < FEEDBACK_SHOWN) {
				collect(child, shown);
			}
		}
	}

	/** Where feedback came from, or that it was erased; all of it in one query, which is one entry of the audit. */
	private Map<String, String> origins(Set<Long> ids) {
		var selection = store.select(new Query(Scope.ALL, "", "", ids), invocation.access());
		var origins = new HashMap<String, String>();
		for (int from = 0; from < selection.size(); from += WINDOW) {
			for (var found : selection.rows(from, Math.min(from + WINDOW, selection.size()))) {
				var origin = found.origin();
				origins.put(Ids.text(found.id()), origin.isLine()
						? texts.get("origin", origin.file(), origin.line())
						: texts.get("origin.record", origin.file(), origin.place()));
			}
		}
		ids.stream()
				.filter(id -> !origins.containsKey(Ids.text(id)))
				.forEach(id -> erased(id)
						.ifPresent(tombstone -> origins.put(Ids.text(id), Erased.sentence(tombstone, invocation.locale()))));
		return origins;
	}

	/** Most workspaces have no tombstones, and are not asked for each piece. */
	private Optional<Tombstone> erased(long id) {
		return anyErased ? erasures.tombstone(id) : Optional.empty();
	}

	private void print(Node node, int depth, Map<String, String> origins) {
		invocation.out().println("  ".repeat(depth) + said(node, origins));
		int feedback = 0;
		for (var child : node.children()) {
			if (child.kind() != Kind.FEEDBACK || feedback++ < FEEDBACK_SHOWN) {
				print(child, depth + 1, origins);
			}
		}
		if (feedback > FEEDBACK_SHOWN) {
			invocation.out().println("  ".repeat(depth + 1) + texts.get("trace.more", feedback - FEEDBACK_SHOWN));
		}
	}

	private String said(Node node, Map<String, String> origins) {
		var title = node.kind() == Kind.FEEDBACK ? origins.getOrDefault(node.id(), "") : title(node);
		return texts.get("trace.node", texts.get("trace." + node.kind().name()), node.id(), title).strip();
	}

	private String title(Node node) {
		return switch (node.kind()) {
			case VERDICT -> wording.outcome(Outcome.valueOf(node.title().key()));
			case GOAL -> wording.name(node.title());
			case FEEDBACK, FINDING, DECISION, IMPROVEMENT -> wording.phrase(node.title());
		};
	}

	private Map<String, Object> data(Node node) {
		var data = new LinkedHashMap<String, Object>();
		data.put("kind", node.kind().name().toLowerCase(Locale.ROOT));
		data.put("id", node.id());
		if (node.kind() != Kind.FEEDBACK) {
			data.put("title", title(node.kind(), node.title()));
		} else {
			erased(Ids.parse(node.id())).ifPresent(gone -> data.put("erased", gone.at().toString()));
		}
		data.put("children", node.children().stream().map(this::data).toList());
		return data;
	}

	/** Goals and verdicts are named as in loop.json. */
	private static String title(Kind kind, Phrase title) {
		return switch (kind) {
			case VERDICT -> title.key().toLowerCase(Locale.ROOT).replace('_', ' ');
			case GOAL -> Data.name(title);
			case FEEDBACK, FINDING, DECISION, IMPROVEMENT -> title.plain();
		};
	}
}
