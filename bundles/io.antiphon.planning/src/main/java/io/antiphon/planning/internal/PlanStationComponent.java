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

	/** Drafts wait for somebody to freeze them. */
	@Override
	Optional<State> waiting(Texts texts) {
		var drafts = plans.improvements().stream().map(Improvement::plan).filter(TestPlan::isDraft).toList();
		var undated = drafts.stream().filter(plan -> plan.baseline() == null || plan.followUp() == null).count();
		var key = undated == drafts.size() ? "plan.undated" : "plan.drafts";
		return drafts.isEmpty()
				? Optional.empty()
				: Optional.of(new State(present().size(), Standing.NEEDS_YOU, texts.get(key, drafts.size())));
	}

	@Override
	void propose(Proposing proposing) {
		proposing.improvements();
		proposing.freeze();
	}
}
