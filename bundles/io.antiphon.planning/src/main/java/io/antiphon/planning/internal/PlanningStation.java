package io.antiphon.planning.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.planning.internal.stalls.Extent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step that proposes something for the worst pain points; its texts are named after it ("goal.none"). */
abstract class PlanningStation implements Station {

	final DocumentPlans plans;
	private final Step step;
	private final Chain chain;

	PlanningStation(Step step, DocumentPlans plans, Chain chain) {
		this.step = step;
		this.plans = plans;
		this.chain = chain;
	}

	/** What of that which the step has brought about so far lies within a scope. */
	abstract List<?> present(Extent extent);

	/** Adds what is missing; what is to be said of that. */
	abstract List<String> propose(Proposing proposing, Locale locale);

	/** What waits for somebody among what there is; empty where nothing does. */
	Optional<State> waiting(Extent extent, Texts texts) {
		return Optional.empty();
	}

	/** The same with its count in words and with what needs somebody. */
	abstract State told(State state, Extent extent, Texts texts);

	@Override
	public final Step step() {
		return step;
	}

	@Override
	public final State state(Locale locale) {
		return state(locale, Scope.ALL);
	}

	@Override
	public final State state(Locale locale, Scope scope) {
		var texts = Texts.of(PlanningStation.class, locale);
		var extent = new Extent(plans, new OneAnswer(chain), scope);
		return told(state(extent, texts), extent, texts);
	}

	private State state(Extent extent, Texts texts) {
		var name = step.name().toLowerCase(Locale.ROOT);
		var count = present(extent).size();
		var refusals = plans.refusals().stream().filter(one -> extent.concerns(one.finding())).toList();
		if (count > 0) {
			var some = texts.get(name + ".some", count);
			var said = step != Step.PLAN || refusals.isEmpty()
					? some
					: texts.get("sentences", some, refusals.getFirst().sentence(texts));
			return waiting(extent, texts).orElseGet(() -> new State(count, Standing.IN_HAND, said));
		}
		return refusals.isEmpty()
				? new State(0, Standing.NOTHING_YET, texts.get(name + ".none"))
				: new State(0, Standing.NEEDS_YOU, refusals.getFirst().sentence(texts));
	}

	@Override
	public final Turn advance(Turn turn, Progress progress) {
		return turn.remarking(propose(new Proposing(plans, chain, turn, Clock.systemUTC()), turn.locale()));
	}
}
