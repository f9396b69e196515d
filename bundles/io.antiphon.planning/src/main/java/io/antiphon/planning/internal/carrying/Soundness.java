package io.antiphon.planning.internal.carrying;

import com.fasterxml.jackson.databind.JsonNode;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.change.Outcome.Problem;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.People.Person;
import io.antiphon.store.changes.Json;
import io.antiphon.store.changes.Revisions.Prospect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks against the register as taking a change back would make it: what speaks against saving it, and that nobody could read it. */
final class Soundness {

	private final DocumentPlans plans;
	private final Chain chain;

	Soundness(DocumentPlans plans, Chain chain) {
		this.plans = plans;
		this.chain = chain;
	}

	List<Problem> problems(List<Prospect> prospects) {
		var problems = new ArrayList<Problem>();
		for (var prospect : prospects) {
			var content = prospect.content();
			problems.addAll(content == null ? gone(prospect, prospects) : there(prospect, content));
		}
		return List.copyOf(problems);
	}

	private List<Problem> there(Prospect prospect, String content) {
		var id = prospect.id();
		return switch (prospect.kind()) {
			case DocumentPlans.IMPROVEMENT -> {
				var order = order(id, content);
				yield order.isEmpty()
						? read(id, content, Improvement.class, one -> Checks.of(one, plans.legible(id).orElse(null)))
						: order;
			}
			case DocumentPlans.GOAL -> read(id, content, Goal.class, one -> plans.goal(id)
					.map(before -> Checks.of(one, before, plans.improvements(), chain))
					.orElse(List.of()));
			case DocumentPlans.DECISION -> read(id, content, Decision.class, one -> List.of());
			case DocumentPlans.PERSON -> read(id, content, Person.class, one -> List.of());
			default -> List.of();
		};
	}

	private static <T extends Record> List<Problem> read(String id, String content, Class<T> type, Function<T, List<Problem>> check) {
		return Json.readable(content, type).map(check).orElseGet(() -> List.of(new Problem(id, "", "unfit")));
	}

	/** Of the improvement and of each of its actions: what is due before it begins cannot even be read. */
	private static List<Problem> order(String id, String content) {
		var improvement = Json.read(content, JsonNode.class);
		var problems = new ArrayList<Problem>();
		if (turned(improvement.path("schedule"))) {
			problems.add(new Problem(id, "due", "order"));
		}
		for (var action : improvement.path("actions")) {
			if (turned(action)) {
				problems.add(new Problem(id + "/" + action.path("id").asText(), "due", "order"));
			}
		}
		return problems;
	}

	private static boolean turned(JsonNode days) {
		var start = days.path("start").asText("");
		var due = days.path("due").asText("");
		return days.path("start").isTextual() && days.path("due").isTextual() && due.compareTo(start) < 0; // ISO 8601
	}

	/** An improvement does not lose the goal or the decision that it rests on. */
	private List<Problem> gone(Prospect prospect, List<Prospect> prospects) {
		Function<Improvement, String> rest = switch (prospect.kind()) {
			case DocumentPlans.GOAL -> Improvement::goal;
			case DocumentPlans.DECISION -> Improvement::decision;
			default -> one -> "";
		};
		return after(prospects).anyMatch(one -> rest.apply(one).equals(prospect.id()))
				? List.of(new Problem(prospect.id(), "", "rested"))
				: List.of();
	}

	/** The improvements as they would be. */
	private Stream<Improvement> after(List<Prospect> prospects) {
		var all = new LinkedHashMap<String, Improvement>();
		plans.improvements().forEach(one -> all.put(one.id(), one));
		for (var prospect : prospects) {
			if (prospect.kind().equals(DocumentPlans.IMPROVEMENT)) {
				all.remove(prospect.id());
				read(prospect.content()).ifPresent(one -> all.put(one.id(), one));
			}
		}
		return all.values().stream();
	}

	private static Optional<Improvement> read(@Nullable String content) {
		return content == null ? Optional.empty() : Json.readable(content, Improvement.class);
	}
}
