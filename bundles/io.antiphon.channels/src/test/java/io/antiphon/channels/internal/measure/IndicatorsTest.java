package io.antiphon.channels.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	private static Period days(int from, int to) {
		return new Period(MONDAY.plusDays(from), MONDAY.plusDays(to));
	}

	private static Indicators of(Aggregation measure, Value... values) {
		var quantity = new Quantity("x", new Context("shop", "desk", ""), "min", measure, Direction.DOWN);
		var all = List.of(new Series(quantity, List.of(values)));
		return new Indicators(() -> all);
	}

	private static List<String> points(Indicators indicators, List<Period> periods) {
		return new Chain.Measured(indicators.indicators().getFirst(), indicators).series(periods).stream()
				.map(point -> point.period() + " " + point.value() + " " + point.n())
				.toList();
	}

	@Test
	void offersWhatWasMeasuredToBeWatched() {
		var indicators = of(Aggregation.MEAN, new Value(days(0, 7), 12, 3));

		var expected = new Indicator(
				"measurements/shop/desk//x", Phrase.valueOf("x"), "min", Indicator.Kind.MEAN, Direction.DOWN,
				new Scope("shop", "desk", "", null));
		assertEquals(List.of(expected), indicators.indicators());
		assertEquals(List.of(expected), indicators.watched());
		assertEquals(Optional.of(days(0, 7)), new Chain.Measured(expected, indicators).span());
		assertEquals(
				Optional.of(new Measurement(expected.id(), days(0, 7), 12, 3, Double.NaN, "measurements")),
				new Chain.Measured(expected, indicators).over(null));
	}

	@Test
	void weighsMeansByTheirNAndAllAlikeWhereOneHasNone() {
		var counted = of(Aggregation.MEAN, new Value(days(0, 7), 10, 1), new Value(days(7, 14), 20, 3));
		var uncounted = of(Aggregation.MEAN, new Value(days(0, 7), 10, 1), new Value(days(7, 14), 20, Double.NaN));

		assertEquals(List.of(days(0, 14) + " 17.5 4.0"), points(counted, List.of(days(0, 14))));
		assertEquals(List.of(days(0, 14) + " 15.0 2.0"), points(uncounted, List.of(days(0, 14))));
	}

	/** Four weeks that repeat the value of their month would be four observations of one. */
	@Test
	void showsAMeanOnceHoweverFineThePiecesAre() {
		var month = of(Aggregation.MEAN, new Value(days(2, 30), 10, 5), new Value(days(30, 58), 12, 5));

		assertEquals(
				List.of(days(0, 7) + " 10.0 5.0", days(28, 35) + " 12.0 5.0"),
				points(month, new Period(MONDAY, MONDAY.plusDays(63)).split(7)));
	}

	@Test
	void leavesAMeanOutThatReachesBeyondTheDaysAskedFor() {
		var weeks = of(Aggregation.MEAN, new Value(days(0, 7), 10, 5), new Value(days(7, 14), 12, 5));

		assertEquals(List.of(), points(weeks, List.of(days(1, 13))));
		assertEquals(Optional.empty(), new Chain.Measured(weeks.indicators().getFirst(), weeks).over(days(3, 13)));
		assertEquals(List.of(days(1, 14) + " 12.0 5.0"), points(weeks, List.of(days(1, 14))));
	}

	@Test
	void spreadsAnAmountEvenlyOverItsDays() {
		var orders = of(Aggregation.VOLUME, new Value(days(0, 7), 70, Double.NaN), new Value(days(7, 8), 30, Double.NaN));

		assertEquals(
				List.of(days(0, 7) + " 10.0 7.0", days(7, 14) + " 30.0 1.0"),
				points(orders, new Period(MONDAY, MONDAY.plusDays(14)).split(7)));
		assertEquals(List.of(days(5, 8) + " " + 50.0 / 3 + " 3.0"), points(orders, List.of(days(5, 8))));
		assertEquals("min/d", orders.indicators().getFirst().unit());
	}

	@Test
	void tellsPlacesApartThatHaveSlashesInTheirNames() {
		var one = new Quantity("x", new Context("a/b", "c", ""), "", Aggregation.MEAN, Direction.UP);
		var other = new Quantity("x", new Context("a", "b/c", ""), "", Aggregation.MEAN, Direction.UP);
		var all = List.of(
				new Series(one, List.of(new Value(days(0, 1), 1, 1))), new Series(other, List.of(new Value(days(0, 1), 2, 1))));
		var indicators = new Indicators(() -> all);

		assertEquals(2, indicators.indicators().stream().map(Indicator::id).distinct().count());
	}
}
