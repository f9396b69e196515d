package io.antiphon.planning.internal.register;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.ActionRow.Before;
import io.antiphon.planning.ActionRow.Checked;
import io.antiphon.planning.ActionRow.Cost;
import io.antiphon.planning.Register.Actions;
import io.antiphon.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes rows of the actions of improvements. For one thread. */
public final class ActionRows {

	private final LocalDate today;
	private final Wording wording;

	/** {@code today} decides what is overdue. */
	public ActionRows(LocalDate today, Wording wording) {
		this.today = today;
		this.wording = wording;
	}

	/** Those of the improvements about something in {@code scope}, or of the one with that id where it is not empty, in their order. */
	public Actions of(List<Improvement> improvements, Scope scope, String one) {
		var rows = new ArrayList<ActionRow>();
		var outside = 0;
		var title = "";
		for (var improvement : improvements) {
			if (one.isEmpty() ? improvement.plan().concerns(scope) : improvement.id().equals(one)) {
				of(improvement).forEach(rows::add);
				title = one.isEmpty() ? "" : wording.phrase(improvement.title());
			} else {
				outside += improvement.actions().size();
			}
		}
		return new Actions(rows, outside, title);
	}

	private Stream<ActionRow> of(Improvement improvement) {
		var title = wording.phrase(improvement.title());
		var known = known(improvement.actions());
		var budget = improvement.budget();
		var currency = budget == null ? "" : budget.currency();
		return improvement.actions().stream()
				.map(action -> row(
						action, improvement.id(), title, currency, known, !improvement.proposed() && action.overdue(today)));
	}

	/** Each as those name it that come after it. */
	private Map<String, Before> known(List<Action> actions) {
		var known = new HashMap<String, Before>();
		actions.forEach(one -> known.put(one.id(), new Before(one.id(), wording.phrase(one.title()), one.state().over())));
		return known;
	}

	/** {@code overdue}: what is only proposed commits nobody, and so is not. */
	private ActionRow row(
			Action action, String improvement, String title, String currency, Map<String, Before> known, boolean overdue) {
		var cost = action.cost();
		var checks = action.checklist();
		return new ActionRow(
				improvement,
				title,
				action.id(),
				wording.phrase(action.title()),
				action.owner(),
				action.department(),
				action.start(),
				action.due(),
				action.promised(),
				action.state(),
				action.effort(),
				cost == null ? null : new Cost(cost, currency),
				action.after().stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList(),
				action.blocker(),
				new Checked((int) checks.stream().filter(Action.Check::done).count(), checks.size()),
				overdue);
	}
}
