package io.antiphon.analytics.internal;

import io.antiphon.loop.coding.Codings;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers how the newest review understood each piece of feedback to the rest of the loop. */
@Component
public final class CodingsComponent implements Codings {

	private final Codings codings;

	@Activate
	public CodingsComponent(@Reference AnalyticsComponent analytics) {
		this.codings = analytics.codings();
	}

	@Override
	public Optional<Coded> newest() {
		return codings.newest();
	}
}
