package io.antiphon.planning.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
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
	List<Goal> present() {
		return plans.goals();
	}

	@Override
	void propose(Proposing proposing) {
		proposing.goals();
	}
}
