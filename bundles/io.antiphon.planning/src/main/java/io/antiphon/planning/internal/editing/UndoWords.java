package io.antiphon.planning.internal.editing;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.base.Texts;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.change.Outcome.Problem;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.store.changes.Json;
import io.antiphon.store.changes.Revisions.Difference;
import io.antiphon.store.changes.Revisions.Newer;
import io.antiphon.store.changes.Revisions.Revision;
import io.antiphon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands against taking a change back, in words that name it. */
final class UndoWords {

	private static final int MOST_CHANGES = 3;
	private static final Pattern ELEMENT = Pattern.compile("(actions|options)/\\[([^]]+)\\]/(.*)");
	private static final Pattern ORDER = Pattern.compile("(actions|options)/\\[\\]");
	/** What makes an element another one. */
	private static final Pattern ITSELF = Pattern.compile("id|title/.*");

	private final DocumentPlans plans;
	private final ChangeWords words;
	private final Wording wording;
	private final Texts texts;

	UndoWords(DocumentPlans plans, Wording wording) {
		this.plans = plans;
		this.words = new ChangeWords(plans, wording);
		this.wording = wording;
		this.texts = Texts.of(UndoWords.class, wording.locale());
	}

	/** Where somebody changed the same since. */
	String stale(List<Newer> newer) {
		var places = newer.stream().flatMap(this::places).distinct().toList();
		var named = places.isEmpty() ? newer.stream().map(one -> title(one.kind(), one.id())).distinct().toList() : places;
		return texts.get("refusal.stale", newer.getFirst().author(), texts.list(named));
	}

	/** Why what would come of it is not sound, and what was changed since, which it does not go together with. */
	String unsound(List<Problem> problems, List<Revision> made) {
		var sentences = problems.stream()
				.map(problem -> texts.get("problem.of", title(problem.subject(), made), texts.get("refusal." + problem.reason())))
				.distinct();
		var since = since(made);
		return Stream.concat(sentences, since.isEmpty() ? Stream.of() : Stream.of(texts.get("refusal.since", texts.list(since))))
				.collect(Collectors.joining("\n"));
	}

	private List<String> since(List<Revision> made) {
		return made.stream()
				.flatMap(one -> plans.revisions().history(one.kind(), one.id()).stream().filter(later -> later.number() > one.number()))
				.map(later -> words.label(List.of(later)))
				.distinct()
				.limit(MOST_CHANGES)
				.toList();
	}

	private String title(String subject, List<Revision> made) {
		var slash = subject.indexOf('/');
		if (slash >= 0) {
			return element(DocumentPlans.IMPROVEMENT, subject.substring(0, slash), "actions", subject.substring(slash + 1));
		}
		return made.stream().filter(one -> one.id().equals(subject)).findFirst().map(one -> title(one.kind(), subject)).orElse(subject);
	}

	private String title(String kind, String id) {
		var title = switch (kind) {
			case DocumentPlans.IMPROVEMENT -> plans.improvement(id).map(one -> wording.phrase(one.title()));
			case DocumentPlans.DECISION -> plans.decision(id).map(one -> wording.phrase(one.chosen()));
			case DocumentPlans.GOAL -> Optional.of(texts.get("goal"));
			default -> Optional.of(id);
		};
		return title.or(() -> was(kind, id, "title").or(() -> was(kind, id, "chosen"))).orElseGet(() -> texts.get("detail.unnamed"));
	}

	private Stream<String> places(Newer newer) {
		return newer.differences().stream().flatMap(one -> place(newer, one).stream());
	}

	private List<String> place(Newer newer, Difference difference) {
		var path = difference.path();
		var order = ORDER.matcher(path);
		if (order.matches()) {
			return elements(newer, order.group(1), difference);
		}
		var element = ELEMENT.matcher(path);
		if (element.matches()) {
			var title = element(newer.kind(), newer.id(), element.group(1), element.group(2));
			var within = element.group(3);
			return ITSELF.matcher(within).matches()
					? List.of(texts.get("place.itself", title))
					: words.field(element.group(1).equals("actions") ? "action" : "option", within)
							.map(field -> texts.get("detail.of", title, field))
							.stream()
							.toList();
		}
		return words.field(ChangeWords.group(newer.kind()), path).stream().toList();
	}

	/** Those that came or went since; where none did, their order is another one. */
	private List<String> elements(Newer newer, String list, Difference difference) {
		var before = ids(difference.base());
		var now = ids(difference.theirs());
		var other = Stream.concat(
				now.stream().filter(id -> !before.contains(id)), before.stream().filter(id -> !now.contains(id)))
				.map(id -> texts.get("place.itself", element(newer.kind(), newer.id(), list, id)))
				.toList();
		return other.isEmpty() ? List.of(texts.get("place.order." + list)) : other;
	}

	private static List<String> ids(@Nullable String json) {
		var ids = new ArrayList<String>();
		if (json != null) {
			Json.read(json, JsonNode.class).forEach(one -> ids.add(one.asText()));
		}
		return ids;
	}

	/** What an action or an option is called, or was when it went. */
	private String element(String kind, String id, String list, String named) {
		var title = kind.equals(DocumentPlans.DECISION)
				? plans.decision(id).flatMap(one -> one.option(named)).map(option -> option.title())
				: plans.improvement(id).flatMap(one -> one.actions().stream()
						.filter(action -> action.id().equals(named))
						.map(action -> action.title())
						.findFirst());
		return title.map(wording::phrase)
				.or(() -> was(kind, id, list + "/[" + named + "]/title"))
				.orElseGet(() -> texts.get("detail.unnamed"));
	}

	/** What was written there last. */
	private Optional<String> was(String kind, String id, String path) {
		return plans.revisions().history(kind, id).reversed().stream()
				.flatMap(one -> one.steps().stream())
				.filter(step -> step.path().equals(path + "/written") || step.path().equals(path + "/about"))
				.flatMap(step -> Stream.<String>ofNullable(step.from() == null ? step.to() : step.from()))
				.map(json -> Phrase.valueOf(Json.read(json, JsonNode.class).asText()))
				.filter(phrase -> !phrase.plain().isBlank())
				.map(wording::phrase)
				.findFirst();
	}
}
