package io.antiphon.planning.internal;

import io.antiphon.base.Texts;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import io.antiphon.planning.internal.stalls.Extent;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "goal". */
@Component(service = Station.class)
public final class GoalStationComponent extends PlanningStation {

	@Activate
	public GoalStationComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		super(Step.GOAL, plans, chain);
	}

	@Override
	List<Goal> present(Extent extent) {
		return extent.goals();
	}

	@Override
	State told(State state, Extent extent, Texts texts) {
		var proposed = present(extent).stream().filter(Goal::proposed).count();
		return state.count() == 0 ? state : state.saying(texts.get("goal.brief", state.count(), proposed));
	}

	@Override
	void propose(Proposing proposing) {
		proposing.goals();
	}
}
