package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Step;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "plan". */
@Component(service = Station.class)
public final class PlanStationComponent extends PlanningStation {

	@Activate
	public PlanStationComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		super(Step.PLAN, plans, chain);
	}

	@Override
	List<Improvement> present() {
		return plans.improvements();
	}

	/** Proposals wait for somebody to say yes or no, and drafts of test plans to be frozen; what is over waits for nobody. */
	@Override
	Optional<State> waiting(Texts texts) {
		var open = plans.improvements().stream().filter(one -> !one.entry().state().over()).toList();
		var proposed = open.stream().filter(Improvement::proposed).count();
		var drafts = open.stream().map(Improvement::plan).filter(TestPlan::isDraft).toList();
		var undated = drafts.stream().filter(plan -> plan.baseline() == null || plan.followUp() == null).count();
		var key = proposed > 0 ? "plan.proposed" : undated == drafts.size() ? "plan.undated" : "plan.drafts";
		return drafts.isEmpty()
				? Optional.empty()
				: Optional.of(new State(
						present().size(), Standing.NEEDS_YOU, texts.get(key, proposed > 0 ? proposed : drafts.size())));
	}

	@Override
	void propose(Proposing proposing) {
		proposing.improvements();
		proposing.freeze();
	}
}
