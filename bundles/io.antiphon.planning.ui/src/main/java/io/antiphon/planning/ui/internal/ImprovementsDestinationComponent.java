package io.antiphon.planning.ui.internal;

import io.antiphon.loop.ui.Destination;
import org.osgi.service.component.annotations.Component;

/** Improvements open in the register. */
@Component
public final class ImprovementsDestinationComponent implements Destination {

	@Override
	public String prefix() {
		return "improvement-";
	}

	@Override
	public String view() {
		return "io.antiphon.planning.ui.improvements";
	}
}
