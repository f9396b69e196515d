package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Step;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.LeftAlone;
import io.antiphon.planning.internal.plans.People;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.planning.internal.stalls.Brief;
import io.antiphon.planning.internal.stalls.Extent;
import io.antiphon.planning.internal.stalls.StallWords;
import io.antiphon.planning.internal.stalls.Stalls;
import io.antiphon.wording.Vocabularies;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "plan". */
@Component(service = Station.class)
public final class PlanStationComponent extends PlanningStation {

	private final Vocabularies vocabularies;

	@Activate
	public PlanStationComponent(
			@Reference PlanningComponent plans, @Reference Chain chain, @Reference Vocabularies vocabularies) {
		super(Step.PLAN, plans, chain);
		this.vocabularies = vocabularies;
	}

	@Override
	List<Improvement> present(Extent extent) {
		return extent.improvements();
	}

	/** Proposals wait for somebody to say yes or no, and drafts of test plans to be frozen; what is over waits for nobody. */
	@Override
	Optional<State> waiting(Extent extent, Texts texts) {
		var present = present(extent);
		var open = present.stream().filter(one -> !one.entry().state().over()).toList();
		var proposed = open.stream().filter(Improvement::proposed).count();
		var drafts = open.stream().map(Improvement::plan).filter(TestPlan::isDraft).toList();
		var undated = drafts.stream().filter(plan -> plan.baseline() == null || plan.followUp() == null).count();
		var key = proposed > 0 ? "plan.proposed" : undated == drafts.size() ? "plan.undated" : "plan.drafts";
		return drafts.isEmpty()
				? Optional.empty()
				: Optional.of(new State(
						present.size(), Standing.NEEDS_YOU, texts.get(key, proposed > 0 ? proposed : drafts.size())));
	}

	/** What stands still comes up by itself. */
	@Override
	State told(State state, Extent extent, Texts texts) {
		var today = LocalDate.now(ZoneId.systemDefault());
		var words = new StallWords(vocabularies.wording(texts.locale()), today);
		var stalls = Stalls.on(today, extent.iterations(), People.of(plans)::left);
		var improvements = extent.improvements();
		var said = improvements.isEmpty() ? "" : Brief.of(improvements, stalls, texts.locale());
		return state.saying(said).needing(stalls.stream().limit(MOST_NEEDS).map(words::need).toList(), stalls.size());
	}

	@Override
	List<String> propose(Proposing proposing, Locale locale) {
		proposing.improvements();
		proposing.freeze();
		return LeftAlone.sentence(plans, vocabularies.wording(locale)).stream().toList();
	}
}
