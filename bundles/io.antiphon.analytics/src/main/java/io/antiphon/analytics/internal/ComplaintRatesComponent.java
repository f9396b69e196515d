package io.antiphon.analytics.internal;

import io.antiphon.analytics.internal.review.ComplaintRates;
import io.antiphon.loop.Chain;
import io.antiphon.loop.spi.IndicatorSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers complaints per declared volume, from the newest review and whoever measures volumes, to the rest of the loop. */
@Component(service = IndicatorSource.class)
public final class ComplaintRatesComponent extends ComplaintRates {

	@Activate
	public ComplaintRatesComponent(@Reference AnalyticsComponent analytics, @Reference Chain chain) {
		super(analytics::rollUp, chain);
	}
}
