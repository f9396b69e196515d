package io.antiphon.channels.internal.measure;

import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.testkit.IndicatorSourceContract;
import java.time.LocalDate;
import java.util.List;

/** A mean by the week, a share by the day, and an amount of months. */
class IndicatorsContractTest extends IndicatorSourceContract {

	private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	@Override
	protected IndicatorSource source() {
		var all = List.of(
				series("minutes", Aggregation.MEAN, new Value(days(0, 7), 10, 5), new Value(days(10, 17), 20, 3)),
				series("solved", Aggregation.SHARE, new Value(days(0, 1), 0.5, 5), new Value(days(3, 4), 1, 3)),
				series("orders", Aggregation.VOLUME, new Value(days(2, 30), 280, Double.NaN), new Value(days(30, 58), 56, Double.NaN)));
		return new Indicators(() -> all);
	}

	private static Series series(String name, Aggregation measure, Value... values) {
		return new Series(new Quantity(name, new Context("shop", "desk", ""), "", measure, Direction.UP), List.of(values));
	}

	private static Period days(int from, int to) {
		return new Period(MONDAY.plusDays(from), MONDAY.plusDays(to));
	}
}
