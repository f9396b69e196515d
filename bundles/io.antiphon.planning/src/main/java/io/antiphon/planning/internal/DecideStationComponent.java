package io.antiphon.planning.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.proposing.Proposing;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "decide". */
@Component(service = Station.class)
public final class DecideStationComponent extends PlanningStation {

	@Activate
	public DecideStationComponent(@Reference PlanningComponent plans, @Reference Chain chain) {
		super(Step.DECIDE, plans, chain);
	}

	@Override
	List<Decision> present() {
		return plans.decisions();
	}

	@Override
	void propose(Proposing proposing) {
		proposing.decisions();
	}
}
