package io.antiphon.feedback.ui.internal;

import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Place;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The view of what is taken in. */
@Component
public final class FeedbackPlaceComponent implements Place {

	@Override
	public Set<Step> steps() {
		return Set.of(Step.LISTEN);
	}

	@Override
	public String view() {
		return "io.antiphon.feedback.table";
	}
}
