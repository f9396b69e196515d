package io.antiphon.analytics.ui.internal;

import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Place;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The view of what is understood. */
@Component
public final class FindingsPlaceComponent implements Place {

	@Override
	public Set<Step> steps() {
		return Set.of(Step.UNDERSTAND);
	}

	@Override
	public String view() {
		return "io.antiphon.analytics.ui.findings";
	}
}
