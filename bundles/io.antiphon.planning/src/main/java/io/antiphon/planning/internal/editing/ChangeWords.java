package io.antiphon.planning.internal.editing;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.store.changes.Json;
import io.antiphon.store.changes.Revisions.Revision;
import io.antiphon.store.changes.Revisions.Step;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What was changed, in words: as it follows "Undo:", and place by place. */
final class ChangeWords {

	private static final Pattern ACTION = Pattern.compile("actions/\\[([^]]+)\\]/(.*)");
	/** Steps that follow from others and are not told. */
	private static final Pattern QUIET = Pattern.compile(
			"actions|actions/\\[\\]|by|at|.*/(promised|id|key|about|per|measure.*)|(plan/)?(digest|draft|power.*)|schedule|plan/terms/version");

	private final DocumentPlans plans;
	private final Wording wording;
	private final Numbers numbers;
	private final Texts texts;

	ChangeWords(DocumentPlans plans, Wording wording) {
		this.plans = plans;
		this.wording = wording;
		this.numbers = new Numbers(wording.locale());
		this.texts = Texts.of(ChangeWords.class, wording.locale());
	}

	/** One change, which may be of several things. */
	String label(List<Revision> made) {
		var improvements = made.stream().filter(one -> one.kind().equals(DocumentPlans.IMPROVEMENT)).toList();
		if (improvements.size() > 1) {
			return texts.get("did.several", improvements.size());
		}
		var main = improvements.isEmpty() ? made.getFirst() : improvements.getFirst();
		return switch (main.act()) {
			case Acts.CONFIRM -> texts.get("did.confirm", title(main));
			case Acts.DISCARD -> texts.get("did.discard", title(main));
			case Acts.FREEZE -> texts.get("did.freeze", title(main));
			case Acts.PROPOSE, Acts.RUN -> texts.get("did.propose", title(main));
			default -> changed(main);
		};
	}

	private String changed(Revision revision) {
		if (revision.made()) {
			return texts.get("did.make", title(revision));
		}
		if (revision.steps().stream().allMatch(step -> step.to() == null)) {
			return texts.get("did.remove", title(revision));
		}
		if (revision.steps().stream().anyMatch(step -> step.path().equals("state") && "\"DECIDED\"".equals(step.to()))) {
			return texts.get("did.decide", title(revision));
		}
		var told = leading(told(revision));
		var actions = told.stream().map(step -> action(step.path())).distinct().toList();
		if (actions.size() == 1 && actions.getFirst().isPresent()) {
			return ofAction(revision, actions.getFirst().get(), told);
		}
		return told.size() == 1
				? ofField(revision, told.getFirst(), title(revision), group(revision), told.getFirst().path())
				: texts.get("did.change", title(revision), fields(told, revision));
	}

	/** Without the state of the improvement, which goes with that of its first action. */
	private static List<Step> leading(List<Step> told) {
		var own = told.stream().filter(step -> action(step.path()).isPresent()).toList();
		return !own.isEmpty() && told.stream().allMatch(step -> own.contains(step) || step.path().equals("entry/state")) ? own : told;
	}

	private String ofAction(Revision revision, String id, List<Step> told) {
		var title = action(revision, id);
		var of = told.stream().map(step -> step.path().substring(("actions/[" + id + "]/").length())).toList();
		if (of.contains("title/written") && told.stream().allMatch(step -> step.from() == null)) {
			return texts.get("did.add", title);
		}
		if (told.stream().allMatch(step -> step.to() == null)) {
			return texts.get("did.leaveOut", title);
		}
		if (told.size() == 1) {
			return ofField(revision, told.getFirst(), title, "action", of.getFirst());
		}
		return moved(revision, title, of, told).orElseGet(() -> texts.get("did.change", title, fields(told, revision)));
	}

	/** Where both of its days are others and nothing else is. */
	private Optional<String> moved(Revision revision, String title, List<String> of, List<Step> told) {
		var start = of.indexOf("start");
		var due = of.indexOf("due");
		return told.size() != 2 || start < 0 || due < 0 || told.stream().anyMatch(step -> step.to() == null)
				? Optional.empty()
				: Optional.of(texts.get(
						"did.days", title, value(revision, "action", "start", told.get(start).to()),
						value(revision, "action", "due", told.get(due).to())));
	}

	/** "move Training to 12 May", "give Training to Lin", "Training: done". */
	private String ofField(Revision revision, Step step, String title, String group, String path) {
		var key = key(path);
		var to = value(revision, group, key, step.to());
		return step.to() != null && texts.has("did." + key) ? texts.get("did." + key, title, to)
				: texts.get("did.change", title, named(group, key));
	}

	private String fields(List<Step> told, Revision revision) {
		return texts.list(told.stream()
				.map(step -> action(step.path()).isPresent()
						? named("action", key(inAction(step.path())))
						: named(group(revision), key(step.path())))
				.distinct()
				.toList());
	}

	private static List<Step> told(Revision revision) {
		var told = revision.steps().stream()
				.filter(step -> !QUIET.matcher(step.path()).matches() && !(empty(step.from()) && empty(step.to())))
				.toList();
		return told.isEmpty() ? revision.steps() : told;
	}

	/** Whether there was nothing to read: no value, or a text or list with nothing in it. */
	private static boolean empty(@Nullable String json) {
		return json == null || json.equals("\"\"") || json.equals("[]");
	}

	/** Each place that changed: "Due: 5 May → 12 May". */
	List<String> details(Revision revision) {
		if (revision.made()) {
			return List.of();
		}
		return told(revision).stream().map(step -> detail(revision, step)).toList();
	}

	private String detail(Revision revision, Step step) {
		var action = action(step.path());
		var group = action.isPresent() ? "action" : group(revision);
		var key = key(action.isPresent() ? inAction(step.path()) : step.path());
		var what = action.map(id -> texts.get("detail.of", action(revision, id), named(group, key))).orElseGet(() -> named(group, key));
		return texts.get("detail", what, value(revision, group, key, step.from()), value(revision, group, key, step.to()));
	}

	/** What the field is called in which a place is typed; empty where it follows from others. */
	Optional<String> field(String group, String path) {
		var inElement = group.equals("action") || group.equals("option");
		var quiet = !path.equals("entry/about") && QUIET.matcher(inElement ? "x/" + path : path).matches();
		return quiet ? Optional.empty() : Optional.of(named(group, key(path)));
	}

	private static Optional<String> action(String path) {
		var found = ACTION.matcher(path);
		return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
	}

	private static String inAction(String path) {
		var found = ACTION.matcher(path);
		return found.matches() ? found.group(2) : path;
	}

	private static String group(Revision revision) {
		return group(revision.kind());
	}

	static String group(String kind) {
		return switch (kind) {
			case DocumentPlans.GOAL -> "goal";
			case DocumentPlans.DECISION -> "decision";
			case DocumentPlans.PERSON -> "person";
			default -> "improvement";
		};
	}

	/** The key of the field in which a place is typed. */
	private static String key(String path) {
		if (path.startsWith("plan/")) {
			return "plan";
		}
		var first = path.startsWith("entry/") || path.startsWith("schedule/") || path.startsWith("budget/")
				? path.substring(path.indexOf('/') + 1)
				: path;
		var slash = first.indexOf('/');
		return slash < 0 ? first : first.substring(0, slash);
	}

	private String named(String group, String key) {
		var named = "field." + group + "." + key;
		return texts.has(named) ? texts.get(named) : texts.has("field.improvement." + key) ? texts.get("field.improvement." + key) : key;
	}

	private String value(Revision revision, String group, String key, @Nullable String json) {
		if (json == null || empty(json)) {
			return texts.get("detail.nothing");
		}
		var node = Json.read(json, JsonNode.class);
		return node.isArray()
				? texts.list(StreamSupport.stream(node.spliterator(), false).map(one -> value(revision, group, key, one)).toList())
				: value(revision, group, key, node);
	}

	private String value(Revision revision, String group, String key, JsonNode node) {
		if (node.isTextual()) {
			return key.equals("after") ? action(revision, node.textValue()) : text(group, key, node.textValue());
		}
		if (node.path("text").isTextual()) { // a line of a checklist
			return (node.path("done").asBoolean() ? "✓ " : "") + node.get("text").textValue();
		}
		return node.isNumber() ? numbers.value(node.doubleValue(), "") : node.toString();
	}

	private String text(String group, String key, String value) {
		if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
			return numbers.day(LocalDate.parse(value));
		}
		return Stream.of(key.equals("state") && group.equals("action") ? "state." : key.equals("state") ? "improvement.state." : "level.")
				.map(words -> words + value)
				.filter(texts::has)
				.findFirst()
				.map(found -> texts.get(found))
				.orElse(value);
	}

	/** As it is called now, or was when it went. */
	private String title(Revision revision) {
		return switch (revision.kind()) {
			case DocumentPlans.IMPROVEMENT -> plans.improvement(revision.id())
					.map(one -> wording.phrase(one.title()))
					.orElseGet(() -> written(revision, "title/written"));
			case DocumentPlans.DECISION -> plans.decision(revision.id())
					.map(one -> wording.phrase(one.chosen()))
					.orElseGet(() -> written(revision, "chosen/written"));
			case DocumentPlans.PERSON -> revision.id();
			default -> texts.get("goal");
		};
	}

	private String action(Revision revision, String id) {
		return plans.improvement(revision.id()).map(Improvement::actions).orElse(List.of()).stream()
				.filter(one -> one.id().equals(id))
				.findFirst()
				.map(one -> wording.phrase(one.title()))
				.orElseGet(() -> written(revision, "actions/[" + id + "]/title/written"));
	}

	private String written(Revision revision, String path) {
		return revision.steps().stream()
				.filter(step -> step.path().equals(path))
				.flatMap(step -> Stream.<String>ofNullable(step.to() == null ? step.from() : step.to()))
				.findFirst()
				.map(json -> Json.read(json, JsonNode.class).textValue())
				.orElse(texts.get("detail.unnamed"));
	}
}
