package io.antiphon.analytics.ui.internal;

import io.antiphon.loop.ui.Destination;
import org.osgi.service.component.annotations.Component;

/** Findings open in the findings view. */
@Component
public final class FindingsDestinationComponent implements Destination {

	@Override
	public String prefix() {
		return "finding-";
	}

	@Override
	public String view() {
		return "io.antiphon.analytics.ui.findings";
	}
}
