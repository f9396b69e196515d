package io.antiphon.planning.internal.adjusting;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.planning.internal.plans.Digest;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.privacy.Access;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps what somebody chose after a verdict. Nothing is ever chosen but by a person who says so. */
public final class Adjusting {

	private final DocumentPlans plans;
	private final Chain chain;
	private final Clock clock;

	public Adjusting(DocumentPlans plans, Chain chain, Clock clock) {
		this.plans = plans;
		this.chain = chain;
		this.clock = clock;
	}

	/** Nothing, where there is no verdict to choose on; else the choice as it is kept, to the millisecond, beside those before it. */
	public Optional<Adjustment> choose(String improvement, Choice choice, String reason, Access access) {
		var verdict = Iterations.of(plans, chain).of(improvement).flatMap(Iteration::settled);
		if (verdict.isEmpty()) {
			return Optional.empty();
		}
		var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		var by = access.actor();
		var key = Digest.sha256(String.join("\n", improvement, choice.name(), by, at.toString())).substring(0, 12);
		var adjustment = new Adjustment("adjustment-" + key, improvement, verdict.get().outcome(), choice, reason, by, at);
		plans.add(adjustment, by);
		return Optional.of(adjustment);
	}
}
