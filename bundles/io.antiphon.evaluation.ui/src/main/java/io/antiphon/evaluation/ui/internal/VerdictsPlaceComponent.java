package io.antiphon.evaluation.ui.internal;

import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Place;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The view of what is judged. */
@Component
public final class VerdictsPlaceComponent implements Place {

	@Override
	public Set<Step> steps() {
		return Set.of(Step.JUDGE);
	}

	@Override
	public String view() {
		return "io.antiphon.evaluation.ui.verdicts";
	}
}
