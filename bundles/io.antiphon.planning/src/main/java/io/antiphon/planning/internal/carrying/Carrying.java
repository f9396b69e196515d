package io.antiphon.planning.internal.carrying;

import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.change.Command;
import io.antiphon.loop.change.Outcome;
import io.antiphon.loop.change.Outcome.Problem;
import io.antiphon.loop.change.Outcome.Refused;
import io.antiphon.loop.change.Planning;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.Confirming;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.privacy.Access;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Revision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Carries out commands on the register: all that are said together as one change, or none. */
public final class Carrying implements Planning {

	private final DocumentPlans plans;
	private final Chain chain;
	private final Clock clock;

	public Carrying(DocumentPlans plans, Chain chain, Clock clock) {
		this.plans = plans;
		this.chain = chain;
		this.clock = clock;
	}

	@Override
	public Outcome carryOut(List<Command> commands, Access access) {
		return written(commands, act(commands), access);
	}

	@Override
	public Outcome propose(List<Command> commands, Access access) {
		return written(commands.stream().map(Carrying::proposed).toList(), Acts.PROPOSE, access);
	}

	/** What is new is only proposed. */
	private static Command proposed(Command command) {
		return switch (command) {
			case Command.SetGoal(var goal, var on) when on == 0 -> new Command.SetGoal(goal.proposed(true), on);
			case Command.Plan(var improvement, var on) when on == 0 -> new Command.Plan(
					improvement.with(new Entry(
							State.PROPOSED, Origin.PROPOSAL, improvement.entry().department(), improvement.entry().effort(),
							improvement.entry().risk(), improvement.entry().priority(), improvement.entry().about())),
					on);
			default -> command;
		};
	}

	private static String act(List<Command> commands) {
		return commands.stream().allMatch(Command.Confirm.class::isInstance)
				? Acts.CONFIRM
				: commands.stream().allMatch(Command.Discard.class::isInstance) ? Acts.DISCARD : Acts.CHANGE;
	}

	private Outcome written(List<Command> commands, String act, Access access) {
		var desk = new Desk(plans.revisions());
		var problems = new ArrayList<Problem>();
		commands.forEach(command -> problems.addAll(take(command, desk, access)));
		problems.addAll(desk.improvements().stream().flatMap(one -> Checks.of(one.now(), one.before()).stream()).toList());
		var now = plans.improvements();
		problems.addAll(desk.goals().stream().flatMap(one -> Checks.of(one.now(), one.before(), now, chain).stream()).toList());
		return problems.isEmpty()
				? outcome(plans.revisions().write(new Change(act, access.actor(), desk.edits())))
				: new Refused(problems);
	}

	private static Outcome outcome(Revisions.Outcome outcome) {
		return switch (outcome) {
			case Revisions.Outcome.Written(var change, var at) -> new Outcome.Done(change);
			case Revisions.Outcome.Stale(var newer) -> new Outcome.Stale(newer);
		};
	}

	/** Lays what the command makes on the desk; what is wrong with it. */
	private List<Problem> take(Command command, Desk desk, Access access) {
		return switch (command) {
			case Command.SetGoal(var goal, var on) -> {
				desk.put(goal, on);
				yield List.of();
			}
			case Command.Decide(var decision, var on) -> decide(decision, on, desk);
			case Command.Plan(var improvement, var on) -> {
				desk.put(promised(improvement), on);
				yield List.of();
			}
			case Command.Act(var subject, var action, var on) -> changed(subject, on, desk, one -> promised(acting(one, action)));
			case Command.LeaveOut(var subject, var action, var on) -> changed(subject, on, desk, one -> Checks.without(one, action));
			case Command.Confirm(var subject, var on) -> confirm(subject, on, desk, access);
			case Command.Discard(var subject, var on) -> discard(subject, on, desk);
		};
	}

	/** What was decided stays as it was decided: another decision takes its place. */
	private List<Problem> decide(Decision decision, int on, Desk desk) {
		desk.put(decision, on);
		var stored = plans.decision(decision.id()).filter(one -> one.state() == Decision.State.DECIDED && !one.equals(decision));
		return stored.isPresent() ? List.of(new Problem(decision.id(), "", "decided")) : List.of();
	}

	private interface Work {

		Improvement on(Improvement improvement);
	}

	private static List<Problem> changed(String subject, int on, Desk desk, Work work) {
		var found = desk.improvement(subject);
		if (found.isEmpty()) {
			return List.of(new Problem(subject, "", "gone"));
		}
		desk.put(work.on(found.get()), on);
		return List.of();
	}

	/** With the action in its place, or at the end under a new id; work on a first action is work on the improvement. */
	private static Improvement acting(Improvement improvement, Action action) {
		var actions = new ArrayList<>(improvement.actions());
		var at = IntStream.range(0, actions.size()).filter(one -> actions.get(one).id().equals(action.id())).findFirst();
		if (at.isPresent()) {
			actions.set(at.getAsInt(), action);
		} else {
			actions.add(action.id().isEmpty() ? action.named(free(actions)) : action);
		}
		var begun = actions.stream().anyMatch(one -> one.state() == Action.State.UNDER_WAY || one.state() == Action.State.DONE);
		var entry = improvement.entry();
		return improvement
				.with(actions)
				.with(begun && entry.state() == State.PLANNED ? entry.in(State.UNDER_WAY) : entry);
	}

	private static String free(List<Action> actions) {
		for (int number = actions.size() + 1;; number++) {
			var id = "a" + number;
			if (actions.stream().noneMatch(one -> one.id().equals(id))) {
				return id;
			}
		}
	}

	/** A day that is set for the first time in what is not only proposed is promised by it. */
	private static Improvement promised(Improvement improvement) {
		return improvement.proposed() ? improvement : Confirming.planned(improvement);
	}

	private List<Problem> confirm(String subject, int on, Desk desk, Access access) {
		var found = desk.improvement(subject);
		if (found.isEmpty() || !found.get().proposed()) {
			return List.of(new Problem(subject, "", found.isEmpty() ? "gone" : "confirmed"));
		}
		var confirming = new Confirming(plans, access.actor(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
		desk.put(confirming.edits(new Revisions.Revised<>(found.get(), on)));
		return List.of();
	}

	private List<Problem> discard(String subject, int on, Desk desk) {
		var found = desk.improvement(subject);
		if (found.isEmpty() || !found.get().proposed()) {
			return List.of(new Problem(subject, "", found.isEmpty() ? "gone" : "confirmed"));
		}
		desk.put(plans.discarding(new Revisions.Revised<>(found.get(), on)));
		return List.of();
	}

	@Override
	public Outcome undo(long change, Access access) {
		var made = plans.revisions().change(change);
		var frozen = made.stream().filter(this::frozen).map(one -> new Problem(one.id(), "plan", "frozen")).toList();
		if (!frozen.isEmpty()) {
			return new Refused(frozen);
		}
		var problems = new AtomicReference<List<Problem>>(List.of());
		var soundness = new Soundness(plans, chain);
		return plans.revisions()
				.undo(change, access.actor(), prospects -> {
					problems.set(soundness.problems(prospects));
					return problems.get().isEmpty();
				})
				.map(Carrying::outcome)
				.orElseGet(() -> new Refused(problems.get()));
	}

	/** Whether taking it back would touch what freezing a test plan fixed. */
	private boolean frozen(Revision made) {
		return made.kind().equals(DocumentPlans.IMPROVEMENT)
				&& plans.legible(made.id()).filter(one -> !one.plan().isDraft()).isPresent()
				&& (made.made()
						|| made.steps().stream().anyMatch(step -> step.path().startsWith("plan/")
								|| step.path().equals("entry/state") && "\"PROPOSED\"".equals(step.from())));
	}
}
