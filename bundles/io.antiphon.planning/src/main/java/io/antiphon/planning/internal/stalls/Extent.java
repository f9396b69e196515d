package io.antiphon.planning.internal.stalls;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.ExpectedEffect;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.planning.internal.adjusting.Iteration;
import io.antiphon.planning.internal.adjusting.Iterations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the register lies within a scope: one reading of it, for one thread. Blocks. */
public final class Extent {

	private final Plans plans;
	private final Chain chain;
	private final Scope scope;
	private @Nullable List<Iteration> iterations;
	private @Nullable Map<String, Finding> found;

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

	/**
	 * Those that rest on something found there, that an improvement there carries out, or whose options are to change an indicator of there;
	 * and those of which nothing of that is known.
	 */
	public List<Decision> decisions() {
		if (whole()) {
			return plans.decisions();
		}
		var carried = plans.improvements().stream().collect(Collectors.groupingBy(Improvement::decision));
		var there = improvements().stream().map(Improvement::id).collect(Collectors.toSet());
		return plans.decisions().stream()
				.filter(one -> concerns(one, carried.getOrDefault(one.id(), List.of()), there))
				.toList();
	}

	private boolean concerns(Decision decision, List<Improvement> carrying, Set<String> there) {
		var known = Stream.of(
				decision.findings().stream().flatMap(id -> Stream.ofNullable(found().get(id))).map(finding -> scope.meets(finding.scope())),
				carrying.stream().map(improvement -> there.contains(improvement.id())),
				changed(decision).flatMap(id -> chain.indicator(id).stream()).map(one -> scope.meets(one.indicator().scope())))
				.flatMap(each -> each)
				.toList();
		return known.isEmpty() || known.contains(true);
	}

	private static Stream<String> changed(Decision decision) {
		return decision.options().stream().flatMap(option -> option.effects().stream()).map(ExpectedEffect::indicator).distinct();
	}

	/** Whether a finding is about something there; one that is not known any more is about everything. */
	public boolean concerns(String finding) {
		var known = whole() ? null : found().get(finding);
		return known == null || scope.meets(known.scope());
	}

	private Map<String, Finding> found() {
		var before = found;
		if (before != null) {
			return before;
		}
		var read = chain.findings().map(Findings::findings).orElse(List.of()).stream()
				.collect(Collectors.toMap(Finding::id, Function.identity(), (one, same) -> one));
		found = read;
		return read;
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
