package io.antiphon.analytics.internal.review;

import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.testkit.IndicatorSourceContract;

class ComplaintSharesContractTest extends IndicatorSourceContract {

	private static final Rows SHOP = new Rows()
			.at("Shop", "delivery")
			.on(Rows.DAY).negative(3, Rows.LATE, 0.1).neutral(6, 0.5)
			.on(Rows.DAY.plusDays(8)).negative(1, Rows.LATE, 0.1).positive(9, Rows.LATE, 0.9)
			.at("Shop", "site")
			.on(Rows.DAY).neutral(100, 0.5)
			.on(null).negative(20, Rows.SLOW, 0.1);

	@Override
	protected IndicatorSource source() {
		return ComplaintSharesTest.shares(SHOP, Rows.TOPICS);
	}
}
