package io.antiphon.compliance.internal.answers;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an improvement rests on: the findings of its decision, and their evidence. */
record RestsOn(Optional<Verdict.Outcome> verdict, long findings, long missing, Set<Long> pieces) {

	/** By what is installed just now; empty where there is no such improvement. */
	static Optional<RestsOn> find(Chain chain, String improvement) {
		return chain.plans().flatMap(plans -> plans.improvements().stream()
				.filter(one -> one.id().equals(improvement))
				.findFirst()
				.map(one -> of(chain, plans, one)));
	}

	private static RestsOn of(Chain chain, Plans plans, Improvement improvement) {
		var wanted = plans.decisions().stream()
				.filter(decision -> decision.id().equals(improvement.decision()))
				.flatMap(decision -> decision.findings().stream())
				.collect(Collectors.toSet());
		var found = chain.findings().map(Findings::findings).orElse(List.of()).stream()
				.filter(finding -> wanted.contains(finding.id()))
				.toList();
		long there = found.stream().map(Finding::id).distinct().count();
		var pieces = found.stream().flatMap(finding -> finding.evidence().stream()).map(Evidence::feedback).collect(Collectors.toSet());
		var verdict = chain.verdicts().map(Verdicts::verdicts).orElse(List.of()).stream()
				.filter(one -> one.improvement().equals(improvement.id()))
				.map(Verdict::outcome)
				.findFirst();
		return new RestsOn(verdict, wanted.size(), wanted.size() - there, pieces);
	}
}
