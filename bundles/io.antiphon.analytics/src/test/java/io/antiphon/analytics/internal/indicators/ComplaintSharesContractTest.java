package io.antiphon.analytics.internal.indicators;

import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.testkit.IndicatorSourceContract;

class ComplaintSharesContractTest extends IndicatorSourceContract {

	private static final LabelledRows SHOP = new LabelledRows()
			.at("Shop", "delivery")
			.on(LabelledRows.DAY).negative(3, LabelledRows.LATE, 0.1).neutral(6, 0.5)
			.on(LabelledRows.DAY.plusDays(8)).negative(1, LabelledRows.LATE, 0.1).positive(9, LabelledRows.LATE, 0.9)
			.at("Shop", "site")
			.on(LabelledRows.DAY).neutral(100, 0.5)
			.on(null).negative(20, LabelledRows.SLOW, 0.1);

	@Override
	protected IndicatorSource source() {
		return ComplaintSharesTest.shares(SHOP, LabelledRows.TOPICS);
	}
}
