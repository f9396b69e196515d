package io.antiphon.planning.internal.adjusting;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import io.antiphon.wording.Wording;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "adjust": what people chose after verdicts. A turn chooses nothing, since that is a person's word. */
@Component
public final class AdjustStationComponent implements Station {

	private final PlanningComponent plans;
	private final Chain chain;
	private final Vocabularies vocabularies;

	@Activate
	public AdjustStationComponent(
			@Reference PlanningComponent plans, @Reference Chain chain, @Reference Vocabularies vocabularies) {
		this.plans = plans;
		this.chain = chain;
		this.vocabularies = vocabularies;
	}

	@Override
	public Step step() {
		return Step.ADJUST;
	}

	@Override
	public State state(Locale locale) {
		return state(locale, Scope.ALL);
	}

	@Override
	public State state(Locale locale, Scope scope) {
		var texts = Texts.of(AdjustStationComponent.class, locale);
		var iterations = Iterations.of(plans, chain);
		var chosen = iterations.all().stream().filter(one -> one.concerns(scope) && one.choice() != null).count();
		var waiting = iterations.waiting().stream().filter(one -> one.concerns(scope)).toList();
		var unfollowed = iterations.unfollowed().stream().filter(one -> one.concerns(scope)).count();
		if (!waiting.isEmpty()) {
			var wording = vocabularies.wording(locale);
			var needs = waiting.stream().limit(MOST_NEEDS).map(one -> need(one, texts, wording)).toList();
			return new State(chosen, Standing.NEEDS_YOU, texts.get("adjust.waiting", waiting.size()))
					.saying(texts.get("adjust.brief.waiting", waiting.size()))
					.needing(needs, waiting.size());
		}
		if (chosen == 0) {
			return new State(0, Standing.NOTHING_YET, texts.get("adjust.none")).saying(texts.get("adjust.brief.none"));
		}
		return unfollowed > 0
				? new State(chosen, Standing.IN_HAND, texts.get("adjust.next", unfollowed))
						.saying(texts.get("adjust.brief.next", unfollowed))
				: new State(chosen, Standing.DONE, texts.get("adjust.done", chosen)).saying(texts.get("adjust.brief.done", chosen));
	}

	/** What waits to be chosen: on which verdict, and since when there is one, where that is known. */
	private static Need need(Iteration iteration, Texts texts, Wording wording) {
		var improvement = iteration.improvement();
		var outcome = iteration.settled().map(wording::outcome).orElse("");
		var day = iteration.settled().map(Verdict::decidedOn).orElse(null);
		var said = day == null
				? texts.get("adjust.need", outcome)
				: texts.get("adjust.need.since", outcome, new Numbers(wording.locale()).day(day));
		return new Need(Kind.CHOOSE, wording.phrase(improvement.title()), said, Anchors.improvement(improvement.id()));
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		return turn;
	}
}
