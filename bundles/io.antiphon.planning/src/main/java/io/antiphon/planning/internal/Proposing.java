package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Turn;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets goals, decides and plans for the three worst pain points, step by step, adding only what is not there: a turn that is
 * repeated changes nothing, and a frozen test plan stays as it is.
 */
final class Proposing {

	private static final int IMPROVEMENTS = 3;

	private final PlanningComponent plans;
	private final List<Finding> findings;
	private final List<Candidate> candidates;
	private final Planner planner;
	private final String author;

	Proposing(PlanningComponent plans, Chain chain, Turn turn) {
		this.plans = plans;
		this.findings = chain.findings().map(Findings::findings).orElse(List.of());
		this.candidates = Candidate.worst(findings, chain, IMPROVEMENTS);
		this.author = turn.access().actor();
		this.planner = new Planner(
				Texts.of(Proposing.class, turn.locale()), author, turn.actionDate(), Clock.systemUTC());
	}

	void goals() {
		var known = ids(plans.goals().stream().map(goal -> goal.id()).toList());
		for (var candidate : candidates) {
			planner.goal(candidate)
					.filter(goal -> known.add(goal.id()))
					.ifPresent(goal -> plans.keep(goal, author));
		}
	}

	void decisions() {
		var known = ids(plans.decisions().stream().map(decision -> decision.id()).toList());
		var painPoints = findings.stream()
				.filter(finding -> finding.kind().equals(Finding.PAIN_POINT))
				.toList();
		for (var candidate : candidates) {
			var decision = planner.decision(candidate, painPoints);
			if (known.add(decision.id())) {
				plans.keep(decision, author);
			}
		}
	}

	void improvements() {
		var known = ids(plans.improvements().stream().map(improvement -> improvement.id()).toList());
		for (var candidate : candidates) {
			var key = planner.key(candidate);
			var goal = plans.goals().stream().filter(found -> found.id().equals("goal-" + key)).findFirst();
			var decision = plans.decisions().stream()
					.filter(found -> found.id().equals("decision-" + key))
					.findFirst();
			if (goal.isPresent() && decision.isPresent() && !known.contains("improvement-" + key)) {
				plans.keep(planner.improvement(candidate, goal.get(), decision.get(), candidates.size()), author);
			}
		}
	}

	private static Set<String> ids(List<String> ids) {
		return new HashSet<>(ids);
	}
}
