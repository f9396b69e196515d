package io.antiphon.planning.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import java.util.List;
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

	@Override
	void propose(Proposing proposing) {
		proposing.improvements();
	}
}
