package io.antiphon.analytics.internal.indicators;

import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.LabelledRows;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.testkit.IndicatorSourceContract;
import java.util.List;

/** Complaints per order, over a source of ten orders a day. */
class ComplaintRatesContractTest extends IndicatorSourceContract {

	private static final LabelledRows SHOP = new LabelledRows()
			.at("Shop", "delivery")
			.on(LabelledRows.DAY).negative(3, LabelledRows.LATE, 0.1).neutral(6, 0.5)
			.on(LabelledRows.DAY.plusDays(8)).negative(1, LabelledRows.LATE, 0.1)
			.at("Shop", "")
			.on(LabelledRows.DAY).neutral(100, 0.5)
			.on(LabelledRows.DAY.plusDays(20)).negative(2, LabelledRows.SLOW, 0.1)
			.on(null).negative(20, LabelledRows.SLOW, 0.1);

	@Override
	protected IndicatorSource source() {
		var rollUp = new LabelRollUp(LabelCell.of(SHOP.list()), LabelledRows.TOPICS);
		return new DerivedRates(() -> rollUp).over(List.of(new Orders()));
	}

	private static final class Orders implements IndicatorSource {

		@Override
		public String id() {
			return "orders";
		}

		@Override
		public List<Indicator> indicators() {
			return List.of(new Indicator(
					"orders/all", Phrase.valueOf("orders"), "order/d", Kind.VOLUME, Direction.UP, new Scope("Shop", "", "", null)));
		}

		@Override
		public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
			return periods.stream()
					.map(period -> new Measurement(id, period, 10, period.days(), Double.NaN, "orders"))
					.toList();
		}
	}
}
