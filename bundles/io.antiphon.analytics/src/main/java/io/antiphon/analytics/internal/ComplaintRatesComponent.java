package io.antiphon.analytics.internal;

import io.antiphon.analytics.internal.indicators.DerivedRates;
import io.antiphon.loop.spi.DerivedSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers complaints per declared volume, from the newest review and whoever measures volumes, to the rest of the loop. */
@Component(service = DerivedSource.class)
public final class ComplaintRatesComponent extends DerivedRates {

	@Activate
	public ComplaintRatesComponent(@Reference AnalyticsComponent analytics) {
		super(analytics::found);
	}
}
