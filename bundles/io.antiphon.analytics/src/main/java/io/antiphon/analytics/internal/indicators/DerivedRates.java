package io.antiphon.analytics.internal.indicators;

import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.function.Supplier;

/** Makes {@link ComplaintRates} over whoever measures volumes. */
public class DerivedRates implements DerivedSource {

	private final Supplier<LabelRollUp> rollUp;

	public DerivedRates(Supplier<LabelRollUp> rollUp) {
		this.rollUp = rollUp;
	}

	@Override
	public final String id() {
		return ComplaintRates.ID;
	}

	@Override
	public final IndicatorSource over(List<IndicatorSource> bases) {
		return new ComplaintRates(rollUp, bases);
	}
}
