package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Entry;
import io.antiphon.loop.Improvement.Origin;
import io.antiphon.loop.Improvement.State;
import io.antiphon.loop.Turn;
import io.antiphon.planning.internal.adjusting.Iteration;
import io.antiphon.planning.internal.adjusting.Iterations;
import io.antiphon.planning.internal.plans.Acts;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.Unplanned;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sets goals, decides and plans for the worst pain points, step by step, adding only what is not there: a turn that is repeated
 * changes nothing, and a frozen test plan stays as it is. Whatever is proposed is a draft until somebody says yes; a draft gives way
 * to one for another day, and one that nobody could judge to one that somebody can. What somebody chose to adjust is proposed again, as the
 * next iteration.
 */
public final class Proposing {

	private final DocumentPlans plans;
	private final List<Finding> painPoints;
	private final List<Candidate> candidates;
	private final boolean judges;
	private final Iterations iterations;
	private final Planner planner;
	private final String author;
	private final String act;
	private final Turn turn;

	public Proposing(DocumentPlans plans, Chain chain, Turn turn, Clock clock) {
		this.plans = plans;
		this.painPoints = chain.findings().map(Findings::findings).orElse(List.of()).stream()
				.filter(finding -> finding.kind().equals(Finding.PAIN_POINT))
				.toList();
		this.candidates = Candidate.worst(painPoints, chain, Planner.MOST);
		this.turn = turn;
		this.author = turn.access().actor();
		this.act = turn.freezes() ? Acts.RUN : Acts.PROPOSE;
		this.judges = chain.verdicts().isPresent();
		this.iterations = Iterations.of(plans, chain);
		this.planner = new Planner(author, turn.actionDate(), chain, iterations, clock);
	}

	public void goals() {
		plans.forgetRefusals();
		for (var candidate : candidates) {
			unjudgeable(candidate).toList().forEach(this::withdraw);
			if (adjustedOnThatDay(candidate)) {
				refuse(candidate, "same-day");
			} else if (goal(candidate).isEmpty() && !settled(candidate)) {
				switch (planner.goal(candidate)) {
					case Proposal.Made<Goal>(Goal goal) -> {
						planned(candidate).filter(one -> one.plan().isDraft()).toList().forEach(this::withdraw);
						plans.add(goal.proposed(!turn.freezes()), act, author);
					}
					case Proposal.Refused<Goal>(String reason) -> refuse(candidate, reason);
				}
			}
		}
	}

	/** Whether what began on the day of this turn is to be adjusted, so that the next iteration needs another day. */
	private boolean adjustedOnThatDay(Candidate candidate) {
		var day = turn.actionDate();
		return day != null && adjusted(candidate).anyMatch(one -> day.equals(one.start()));
	}

	private static String indicator(Candidate candidate) {
		return candidate.measured().indicator().id();
	}

	/** Whether a plan of that day is frozen; without a day, whether there is a plan and nobody chose to adjust it. */
	private boolean settled(Candidate candidate) {
		var day = turn.actionDate();
		if (day != null) {
			return planned(candidate).anyMatch(one -> !one.plan().isDraft() && day.equals(one.schedule().start()));
		}
		return planned(candidate).findAny().isPresent()
				&& adjusted(candidate).findAny().isEmpty();
	}

	/** What is to be adjusted and has no next iteration yet. */
	private Stream<Iteration> adjusted(Candidate candidate) {
		return iterations.adjusted(indicator(candidate)).stream()
				.filter(one -> planned(candidate).noneMatch(next -> one.improvement().id().equals(next.follows())));
	}

	/** Drafts from when nobody here judged, once somebody does. */
	private Stream<Improvement> unjudgeable(Candidate candidate) {
		return planned(candidate).filter(one -> judges && one.plan().isDraft() && one.plan().method().isEmpty());
	}

	private Stream<Improvement> planned(Candidate candidate) {
		return plans.improvements().stream()
				.filter(one -> one.plan().indicator().equals(indicator(candidate)));
	}

	public void decisions() {
		var others = painPoints.stream()
				.filter(finding -> candidates.stream().noneMatch(candidate -> candidate.finding().equals(finding)))
				.toList();
		for (var candidate : candidates) {
			if (goal(candidate).isPresent()) {
				decide(candidate, others);
			}
		}
	}

	/** Proposes it; where somebody said yes to what this turn proposes, it is decided. */
	private void decide(Candidate candidate, List<Finding> others) {
		var known = named(plans.decisions(), Decision::id, planner.decisionId(candidate));
		var proposal = known.orElseGet(() -> planner.decision(candidate, others));
		var decision = turn.freezes() ? planner.decided(proposal) : proposal;
		if (known.isEmpty()) {
			plans.add(decision, act, author);
		} else if (!decision.equals(proposal)) {
			plans.decide(decision, act, author);
		}
	}

	public void improvements() {
		for (var candidate : candidates) {
			var goal = goal(candidate);
			var decision = named(plans.decisions(), found -> found.id(), planner.decisionId(candidate));
			var known = named(plans.improvements(), found -> found.id(), planner.improvementId(candidate));
			if (goal.isPresent() && decision.isPresent() && known.isEmpty()) {
				switch (planner.improvement(candidate, goal.get(), decision.get())) {
					case Proposal.Made<Improvement>(var improvement) -> plans.add(improvement.with(entry()), act, author);
					case Proposal.Refused<Improvement>(String reason) -> refuse(candidate, reason);
				}
			}
		}
	}

	/** What nobody said yes to is a proposal; a run of the whole loop was started by somebody who did. */
	private Entry entry() {
		return turn.freezes() ? Entry.of(State.PLANNED, Origin.RUN) : Entry.of(State.PROPOSED, Origin.PROPOSAL);
	}

	private void withdraw(Improvement draft) {
		plans.withdraw(draft, author);
	}

	/** Freezes the drafts of this turn, if whoever started it said yes to that and gave the date; others stay drafts. */
	public void freeze() {
		if (turn.freezes()) {
			candidates.forEach(candidate -> {
				var id = planner.improvementId(candidate);
				if (plans.objection(id).isEmpty()) {
					plans.freeze(id, turn.access());
				}
			});
		}
	}

	private void refuse(Candidate candidate, String reason) {
		var finding = candidate.finding();
		plans.refuse(new Unplanned(finding.id(), Titles.of(finding), reason), author);
	}

	private Optional<Goal> goal(Candidate candidate) {
		return named(plans.goals(), Goal::id, planner.goalId(candidate));
	}

	private static <T> Optional<T> named(List<T> all, Function<T, String> name, String id) {
		return all.stream().filter(one -> name.apply(one).equals(id)).findFirst();
	}
}
