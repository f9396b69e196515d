package io.antiphon.analytics.internal;

import io.antiphon.analytics.internal.indicators.ComplaintShares;
import io.antiphon.loop.spi.IndicatorSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the complaint shares of the newest review to the rest of the loop. */
@Component(service = IndicatorSource.class)
public final class ComplaintSharesComponent extends ComplaintShares {

	@Activate
	public ComplaintSharesComponent(@Reference AnalyticsComponent analytics) {
		super(analytics::found);
	}
}
