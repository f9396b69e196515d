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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets goals, decides and plans for the worst pain points, step by step, adding only what is not there: a turn that is repeated
 * changes nothing, and a frozen test plan stays as it is. Whatever is proposed is a draft until somebody says yes; a draft that nobody had a
 * hand in gives way to one for another day, and one that nobody could judge to one that somebody can. What people wrote or changed stays, and
 * its indicator is left alone. What somebody chose to adjust is proposed again, as the next iteration.
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
	private final List<Improvement> gaveWay = new ArrayList<>();

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
			var theirs = ofPeople(candidate);
			if (theirs.isPresent()) {
				leave(candidate, theirs.get());
			} else if (gaveWay(candidate, unjudgeable(candidate).toList())) {
				set(candidate);
			}
		}
	}

	/** Sets the goal of a candidate that nobody works on, where it is not set yet. */
	private void set(Candidate candidate) {
		if (adjustedOnThatDay(candidate)) {
			refuse(candidate, "same-day");
		} else if (goal(candidate).isEmpty() && !settled(candidate)) {
			switch (planner.goal(candidate)) {
				case Proposal.Made<Goal>(Goal goal) -> {
					if (gaveWay(candidate, drafts(candidate).filter(one -> !plans.touched(one)).toList())) {
						plans.add(goal.proposed(!turn.freezes()), act, author);
					}
				}
				case Proposal.Refused<Goal>(String reason) -> refuse(candidate, reason);
			}
		}
	}

	/** Whether these drafts are out of the way: one that somebody had a hand in just now stays. */
	private boolean gaveWay(Candidate candidate, List<Improvement> drafts) {
		for (var draft : drafts) {
			if (!plans.withdraw(draft, author)) {
				leave(candidate, draft);
				return false;
			}
			gaveWay.add(draft);
		}
		return true;
	}

	/** Those that gave way to others, so far. */
	public List<Improvement> gaveWay() {
		return List.copyOf(gaveWay);
	}

	/** Tells that people work on what it would be judged by. */
	private void leave(Candidate candidate, Improvement theirs) {
		refuse(candidate, "taken", theirs.id());
	}

	/** The draft on its indicator that people had a hand in and that is not over, or that would be the one of this turn. */
	private Optional<Improvement> ofPeople(Candidate candidate) {
		return drafts(candidate)
				.filter(one -> !one.entry().state().over() || one.id().equals(planner.improvementId(candidate)))
				.filter(plans::touched)
				.findFirst();
	}

	private Stream<Improvement> drafts(Candidate candidate) {
		return planned(candidate).filter(one -> one.plan().isDraft());
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

	/** Drafts of nobody from when nobody here judged, once somebody does. */
	private Stream<Improvement> unjudgeable(Candidate candidate) {
		return drafts(candidate).filter(one -> judges && one.plan().method().isEmpty() && !plans.touched(one));
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
			if (goal(candidate).isPresent() && ofPeople(candidate).isEmpty()) {
				decide(candidate, others);
			}
		}
	}

	/** Proposes it; where somebody said yes to what this turn proposes, it is decided, unless people changed the proposal. */
	private void decide(Candidate candidate, List<Finding> others) {
		var known = named(plans.decisions(), Decision::id, planner.decisionId(candidate));
		var proposal = known.orElseGet(() -> planner.decision(candidate, others));
		var decision = turn.freezes() ? planner.decided(proposal) : proposal;
		if (known.isEmpty()) {
			plans.add(decision, act, author);
		} else if (!decision.equals(proposal) && !plans.touched(decision)) {
			plans.decide(decision, act, author);
		}
	}

	public void improvements() {
		for (var candidate : candidates) {
			var goal = goal(candidate);
			var decision = named(plans.decisions(), found -> found.id(), planner.decisionId(candidate));
			var known = named(plans.improvements(), found -> found.id(), planner.improvementId(candidate));
			if (goal.isPresent() && decision.isPresent() && known.isEmpty() && ofPeople(candidate).isEmpty()) {
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

	/**
	 * Freezes the drafts of this turn, if whoever started it said yes to that and gave the date; others stay drafts, and so do those that people
	 * had a hand in: what they meant is for them to freeze.
	 */
	public void freeze() {
		if (turn.freezes()) {
			candidates.stream()
					.filter(candidate -> ofPeople(candidate).isEmpty())
					.map(planner::improvementId)
					.filter(id -> plans.improvement(id).filter(one -> !plans.touched(one)).isPresent() && plans.objection(id).isEmpty())
					.forEach(id -> plans.freeze(id, turn.access()));
		}
	}

	private void refuse(Candidate candidate, String reason) {
		refuse(candidate, reason, null);
	}

	private void refuse(Candidate candidate, String reason, @Nullable String improvement) {
		var finding = candidate.finding();
		plans.refuse(new Unplanned(finding.id(), Titles.of(finding), reason, improvement), author);
	}

	private Optional<Goal> goal(Candidate candidate) {
		return named(plans.goals(), Goal::id, planner.goalId(candidate));
	}

	private static <T> Optional<T> named(List<T> all, Function<T, String> name, String id) {
		return all.stream().filter(one -> name.apply(one).equals(id)).findFirst();
	}
}
