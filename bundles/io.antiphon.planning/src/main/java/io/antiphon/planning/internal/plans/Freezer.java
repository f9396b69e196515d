package io.antiphon.planning.internal.plans;

import io.antiphon.loop.Improvement;
import io.antiphon.loop.TestPlan.Standing;
import io.antiphon.loop.TestPlan;
import io.antiphon.planning.Freezing.Reason;
import io.antiphon.planning.Freezing;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Seals.Anchored;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.spi.FrozenRecords.Frozen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Makes frozen test plans and knows its own again: the digest is a seal under the workspace's key over all that the plan fixes,
 * and the audit chain names it once, at the time it bears. Acts that name other seals count only where something was stored under them.
 */
public final class Freezer {

	static final String KIND = "planning.plan";
	static final String ACTION = "plan.freeze";

	/** A seal begins with the number of its list; a digest from before there were seals is as long as SHA-256. */
	private static final int DIGEST_WITHOUT_KEY = 64;
	/** The act is written as soon as the time is taken. */
	private static final Duration SOON = Duration.ofMinutes(10);

	private final Seals seals;
	private final Clock clock;

	public Freezer(Seals seals, Clock clock) {
		this.seals = seals;
		this.clock = clock;
	}

	/** Why the plan cannot be frozen; empty where it can. One that was frozen without a key may be frozen again. */
	Optional<Reason> objection(Improvement improvement) {
		var plan = improvement.plan();
		var baseline = plan.baseline();
		var followUp = plan.followUp();
		if (!plan.isDraft() && !unsealed(plan)) {
			return Optional.of(Reason.ALREADY);
		}
		if (plan.indicator().isBlank()) {
			return Optional.of(Reason.NO_GOAL);
		}
		if (baseline == null || followUp == null) {
			return Optional.of(Reason.NO_DATES);
		}
		if (plan.method().isEmpty()) {
			return Optional.of(Reason.NO_METHOD);
		}
		return plan.leastEffect() == 0 || baseline.overlaps(followUp) ? Optional.of(Reason.UNSOUND) : Optional.empty();
	}

	/**
	 * The same plan frozen now, to the millisecond, and the act written into the audit chain, since nobody takes a plan for frozen without
	 * it. It counts once the plan is stored: until then it is an act that was broken off.
	 */
	Freezing freeze(Improvement improvement, Access access) {
		var objection = objection(improvement);
		if (objection.isPresent()) {
			return new Freezing.Refused(objection.get());
		}
		var plan = improvement.plan();
		var at = now();
		var seal = seals.seal(KIND, plan.list(), plan.fixed(improvement.id(), at));
		seals.anchor(access, ACTION, KIND, improvement.id(), seal);
		return new Freezing.Frozen(plan.frozen(at, seal));
	}

	/**
	 * The same frozen plan, in which a name was taken out, under a seal of its own; the act says so once, however often it is done. The
	 * plan is to be one whose seal held before.
	 */
	TestPlan reworded(Improvement improvement, Access access) {
		var plan = improvement.plan();
		var at = Objects.requireNonNull(plan.frozenAt());
		var seal = seals.seal(KIND, plan.list(), plan.fixed(improvement.id(), at));
		if (seals.anchored(KIND, improvement.id()).stream().noneMatch(act -> act.seal().equals(seal))) {
			seals.anchor(access, Seals.REWORD, KIND, improvement.id(), seal);
		}
		return plan.frozen(at, seal);
	}

	Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	/** {@code brokenOff} says of an id and a seal whether nothing was ever stored under it. */
	Standing standing(Improvement improvement, BiPredicate<String, String> brokenOff) {
		var plan = improvement.plan();
		var at = plan.frozenAt();
		if (at == null) {
			return Standing.DRAFT;
		}
		if (unsealed(plan)) {
			return Standing.UNSEALED;
		}
		var holds = seals.holds(KIND, plan.list(), plan.fixed(improvement.id(), at), plan.digest());
		return holds && anchored(improvement.id(), plan.digest(), at, brokenOff) ? Standing.FROZEN : Standing.CHANGED;
	}

	private static boolean unsealed(TestPlan plan) {
		return plan.digest().length() == DIGEST_WITHOUT_KEY;
	}

	/** Whether one act of freezing named this very seal, and did so when the plan says, not later; and all others were broken off. */
	private boolean anchored(String improvement, String seal, Instant at, BiPredicate<String, String> brokenOff) {
		var all = seals.anchored(KIND, improvement);
		var acts = Seals.counting(all).stream().collect(Collectors.partitioningBy(act -> act.seal().equals(seal)));
		return acts.get(true).size() == 1
				&& inTime(all, acts.get(true).getFirst(), at)
				&& acts.get(false).stream().allMatch(act -> brokenOff.test(improvement, act.seal()));
	}

	/** One that only took a name out may come at any time after that which froze it. */
	private static boolean inTime(List<Anchored> all, Anchored act, Instant frozenAt) {
		return act.action().equals(Seals.REWORD)
				? all.stream().anyMatch(one -> !one.action().equals(Seals.REWORD) && !one.at().isAfter(frozenAt.plus(SOON)))
				: !act.at().isAfter(frozenAt.plus(SOON));
	}

	/** As {@code check} wants to see it; empty for a draft. */
	static Optional<Frozen> frozen(Improvement improvement) {
		var plan = improvement.plan();
		var at = plan.frozenAt();
		return at == null || unsealed(plan)
				? Optional.empty()
				: Optional.of(new Frozen(
						improvement.id(), plan.list(), plan.fixed(improvement.id(), at), plan.digest()));
	}
}
