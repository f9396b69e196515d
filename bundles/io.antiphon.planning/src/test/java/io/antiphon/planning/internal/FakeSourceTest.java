package io.antiphon.planning.internal;

import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.testkit.IndicatorSourceContract;

/** The source that tests plan by does what real ones do. */
class FakeSourceTest extends IndicatorSourceContract {

	@Override
	protected IndicatorSource source() {
		return FakeSource.share().on(null, 0.5, 10).during(ShopExample.DAYS, 0.25, 8);
	}
}
