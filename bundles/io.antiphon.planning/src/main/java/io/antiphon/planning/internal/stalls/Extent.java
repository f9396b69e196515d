package io.antiphon.planning.internal.stalls;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.planning.internal.adjusting.Iteration;
import io.antiphon.planning.internal.adjusting.Iterations;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of the register lies within a scope: one reading of it, for one thread. Blocks. */
public final class Extent {

	private final Plans plans;
	private final Chain chain;
	private final Scope scope;
	private @Nullable List<Iteration> iterations;

	public Extent(Plans plans, Chain chain, Scope scope) {
		this.plans = plans;
		this.chain = chain;
		this.scope = scope;
	}

	private boolean whole() {
		return scope.equals(Scope.ALL);
	}

	/** Those whose indicator does; an indicator that nobody measures any more is about nothing. */
	public List<Goal> goals() {
		return whole() ? plans.goals() : plans.goals().stream().filter(goal -> measures(goal.indicator())).toList();
	}

	private boolean measures(String indicator) {
		return chain.indicator(indicator).filter(found -> scope.meets(found.indicator().scope())).isPresent();
	}

	/** Those that rest on something found there, or that an improvement there carries out. */
	public List<Decision> decisions() {
		if (whole()) {
			return plans.decisions();
		}
		var found = chain.findings().map(Findings::findings).orElse(List.of()).stream()
				.filter(finding -> scope.meets(finding.scope()))
				.map(Finding::id)
				.collect(Collectors.toSet());
		var carried = improvements().stream().map(Improvement::decision).collect(Collectors.toSet());
		return plans.decisions().stream()
				.filter(one -> carried.contains(one.id()) || one.findings().stream().anyMatch(found::contains))
				.toList();
	}

	/** The improvements whose test plans concern it, in the order of their action days. */
	public List<Improvement> improvements() {
		return iterations().stream().map(Iteration::improvement).toList();
	}

	/** The same with the verdicts on them and what was chosen then. */
	public List<Iteration> iterations() {
		var before = iterations;
		if (before != null) {
			return before;
		}
		var read = Iterations.of(plans, chain).all().stream().filter(one -> one.concerns(scope)).toList();
		iterations = read;
		return read;
	}
}
