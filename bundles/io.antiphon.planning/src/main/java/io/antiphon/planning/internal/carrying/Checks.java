package io.antiphon.planning.internal.carrying;

import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.change.Outcome.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What speaks against a goal or an improvement as it shall be; the reasons are texts of planning ("problem.long"). */
public final class Checks {

	/** Code points of a title at most: what is longer belongs into the words about it. */
	public static final int LONGEST_TITLE = 200;

	private Checks() {}

	/** Nothing that is measured here would show whether it is reached, or a frozen test plan rests on what it was. */
	static List<Problem> of(Goal goal, @Nullable Goal before, List<Improvement> improvements, Chain chain) {
		if (moved(goal, before, improvements)) {
			return List.of(new Problem(goal.id(), "target", "goalFrozen"));
		}
		var known = before != null && before.indicator().equals(goal.indicator()) || chain.indicator(goal.indicator()).isPresent();
		return known ? List.of() : List.of(new Problem(goal.id(), "indicator", "unmeasured"));
	}

	/** Whether a goal changes on which a frozen test plan rests: what was promised is not moved behind the verdict. */
	private static boolean moved(Goal goal, @Nullable Goal before, List<Improvement> improvements) {
		return before != null && !goal.equals(before)
				&& improvements.stream().anyMatch(one -> one.goal().equals(goal.id()) && !one.plan().isDraft());
	}

	/** The frozen test plan is as it was, titles are short, and actions wait for each other in no circle. */
	static List<Problem> of(Improvement improvement, @Nullable Improvement before) {
		var problems = new ArrayList<Problem>();
		if (before != null && !before.plan().isDraft() && !before.plan().equals(improvement.plan())) {
			problems.add(new Problem(improvement.id(), "plan", "frozen"));
		}
		if (before == null && !improvement.plan().isDraft()) {
			problems.add(new Problem(improvement.id(), "plan", "frozen"));
		}
		if (isLong(improvement.title().plain())) {
			problems.add(new Problem(improvement.id(), "title", "long"));
		}
		problems.addAll(actions(improvement));
		return List.copyOf(problems);
	}

	public static boolean isLong(String title) {
		return title.codePointCount(0, title.length()) > LONGEST_TITLE;
	}

	private static List<Problem> actions(Improvement improvement) {
		var problems = new ArrayList<Problem>();
		var ids = new HashSet<String>();
		for (var action : improvement.actions()) {
			var subject = improvement.id() + "/" + action.id();
			if (!ids.add(action.id())) {
				problems.add(new Problem(subject, "", "twice"));
			}
			if (isLong(action.title().plain())) {
				problems.add(new Problem(subject, "title", "long"));
			}
			if (action.cost() != null && improvement.budget() == null) {
				problems.add(new Problem(subject, "cost", "currency"));
			}
		}
		circle(improvement.actions()).ifPresent(
				action -> problems.add(new Problem(improvement.id() + "/" + action, "after", "circle")));
		for (var action : improvement.actions()) {
			if (!ids.containsAll(action.after())) {
				problems.add(new Problem(improvement.id() + "/" + action.id(), "after", "unknown"));
			}
		}
		return problems;
	}

	/** The id of an action that waits for itself, over whatever others; empty where none does. */
	public static Optional<String> circle(List<Action> actions) {
		var after = new HashMap<String, List<String>>();
		actions.forEach(action -> after.put(action.id(), action.after()));
		var sound = new HashSet<String>();
		return actions.stream().map(Action::id).filter(id -> waits(id, after, new HashSet<>(), sound)).findFirst();
	}

	private static boolean waits(String id, Map<String, List<String>> after, Set<String> way, Set<String> sound) {
		if (sound.contains(id)) {
			return false;
		}
		if (!way.add(id)) {
			return true;
		}
		var circle = after.getOrDefault(id, List.of()).stream().anyMatch(earlier -> waits(earlier, after, way, sound));
		way.remove(id);
		if (!circle) {
			sound.add(id);
		}
		return circle;
	}

	/** The same without one of its actions, for which no other waits any more. */
	static Improvement without(Improvement improvement, String gone) {
		return improvement.with(improvement.actions().stream()
				.filter(action -> !action.id().equals(gone))
				.map(action -> action.after().contains(gone) ? free(action, gone) : action)
				.toList());
	}

	private static Action free(Action action, String gone) {
		return new Action(
				action.id(), action.title(), action.owner(), action.department(), action.start(), action.due(), action.promised(),
				action.state(), action.effort(), action.cost(),
				action.after().stream().filter(one -> !one.equals(gone)).collect(Collectors.toList()), action.blocker(),
				action.checklist());
	}
}
