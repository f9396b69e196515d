package io.antiphon.planning.ui.internal;

import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Place;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The view of what is decided, planned and watched. */
@Component
public final class ImprovementsPlaceComponent implements Place {

	@Override
	public Set<Step> steps() {
		return Set.of(Step.GOAL, Step.DECIDE, Step.PLAN, Step.WATCH);
	}

	@Override
	public String view() {
		return "io.antiphon.planning.ui.improvements";
	}
}
