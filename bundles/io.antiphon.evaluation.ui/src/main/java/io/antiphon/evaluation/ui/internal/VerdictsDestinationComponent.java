package io.antiphon.evaluation.ui.internal;

import io.antiphon.loop.ui.Destination;
import org.osgi.service.component.annotations.Component;

/** Verdicts open in the verdicts view. */
@Component
public final class VerdictsDestinationComponent implements Destination {

	@Override
	public String prefix() {
		return "verdict-";
	}

	@Override
	public String view() {
		return "io.antiphon.evaluation.ui.verdicts";
	}
}
