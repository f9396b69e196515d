package io.antiphon.planning.internal.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.proposing.Baselines;
import io.antiphon.planning.internal.watching.Monitor.Alert;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonitorTest {

	/** Twelve weeks around 0.4 and eight around 0.1. */
	private static FakeSource better(Kind kind) {
		var source = new FakeSource(kind, Direction.DOWN);
		for (var week = 0; week < 20; week++) {
			source.during(ShopExample.weeks(week, week + 1), (week < 12 ? 0.4 : 0.1) + (week % 3 - 1) * 0.05, 20);
		}
		return source;
	}

	@Test
	void takesItsLimitsFromTheTimeBeforeTheAction() {
		var monitor = monitor(better(Kind.SHARE), ShopExample.START.plusWeeks(12));
		var late = monitor(better(Kind.SHARE), ShopExample.START.plusWeeks(15));

		assertEquals(20, monitor.points().size());
		assertEquals(0.4, centre(monitor), 1e-9);
		assertEquals(io.antiphon.statistics.charts.Kind.P_PRIME, monitor.chart().kind());
		assertEquals(Alert.NONE, monitor.alert());
		assertEquals(Alert.BAD, late.alert());
	}

	@Test
	void takesItsCentreFromTheBaselineOfThePlanSoThatTheyAreOneNumber() {
		var source = FakeSource.share();
		for (var day = 0; day < 20 * 7; day++) {
			var from = ShopExample.START.plusDays(day);
			source.during(new Period(from, from.plusDays(1)), day < 30 ? 0.6 : day < 84 ? 0.4 + day % 3 * 0.05 : 0.1, 20);
		}
		var window = new Period(ShopExample.START.plusDays(33), ShopExample.ACTION);
		var measured = new Measured(source.indicator("site"), source);

		var monitor = Monitor.of(measured, window, ShopExample.ACTION);

		assertEquals(Baselines.of(measured, window).orElseThrow().value(), centre(monitor), 1e-9);
		assertTrue(weeks(monitor).stream().noneMatch(week -> week.from().isBefore(window.from()) && week.to().isAfter(window.from())));
	}

	@Test
	void anotherStageBeginsWithTheActionOnceSixPointsLieAfterIt() {
		var monitor = monitor(better(Kind.SHARE), ShopExample.ACTION);
		var late = monitor(better(Kind.SHARE), ShopExample.START.plusWeeks(15));

		assertEquals(2, monitor.chart().stages().size());
		assertEquals(12, monitor.chart().stages().getLast().from());
		assertTrue(monitor.chart().stages().getLast().centre() < 0.15);
		assertEquals(1, late.chart().stages().size());
	}

	@Test
	void takesItsLimitsFromAllPointsWhereThereIsNoAction() {
		var monitor = monitor(better(Kind.SHARE), null);

		assertEquals((12 * 0.4 + 8 * 0.1 + 0.05 * (6 - 7)) / 20, centre(monitor), 1e-9);
	}

	@Test
	void chartsEachKindOfIndicatorInItsOwnWay() {
		assertEquals(io.antiphon.statistics.charts.Kind.U_PRIME, monitor(better(Kind.RATE), ShopExample.ACTION).chart().kind());
		assertEquals(io.antiphon.statistics.charts.Kind.XMR, monitor(better(Kind.MEAN), ShopExample.ACTION).chart().kind());
		assertEquals(io.antiphon.statistics.charts.Kind.XMR, monitor(better(Kind.VOLUME), ShopExample.ACTION).chart().kind());
	}

	@Test
	void hasNoLimitsWhereTooFewPointsLieBeforeTheAction() {
		var five = monitor(better(Kind.SHARE), ShopExample.START.plusWeeks(5));
		var six = monitor(better(Kind.SHARE), ShopExample.START.plusWeeks(6));
		var none = monitor(better(Kind.SHARE), ShopExample.START.minusDays(1));

		assertNull(five.chart());
		assertEquals(Alert.NONE, five.alert());
		assertEquals(20, five.points().size());
		assertNotNull(six.chart());
		assertNull(none.chart());
	}

	@Test
	void hasNoPointsWhereNothingHasATime() {
		var monitor = monitor(FakeSource.share().on(null, 0.4, 500), ShopExample.ACTION);

		assertEquals(List.of(), monitor.points());
		assertNull(monitor.chart());
	}

	@Test
	void leavesOutWeeksWithoutObservations() {
		var source = FakeSource.share()
				.during(ShopExample.weeks(0, 4), 0.4, 10)
				.during(ShopExample.weeks(4, 5), 0, 0)
				.during(ShopExample.weeks(6, 20), 0.3, 10);

		var monitor = monitor(source, ShopExample.ACTION);

		assertEquals(18, monitor.points().size());
		assertFalse(weeks(monitor).contains(ShopExample.weeks(4, 5)));
		assertFalse(weeks(monitor).contains(ShopExample.weeks(5, 6)));
		assertNotNull(monitor.chart());
	}

	@Test
	void letsALastWeekBeShorterAndWidensItsLimits() {
		var source = FakeSource.share();
		for (var week = 0; week < 13; week++) {
			source.during(ShopExample.weeks(week, week + 1), 0.4 + (week % 3 - 1) * 0.05, 20);
		}
		source.during(new Period(ShopExample.START.plusWeeks(13), ShopExample.START.plusWeeks(13).plusDays(2)), 0.5, 10);

		var monitor = monitor(source, ShopExample.ACTION);

		assertEquals(14, monitor.points().size());
		assertEquals(20, monitor.points().getLast().n());
		assertTrue(upper(monitor, 13) > upper(monitor, 12));
		assertEquals(Alert.NONE, monitor.alert());
	}

	@Test
	void letsWeeksMeetAtTheAction() {
		var midweek = ShopExample.ACTION.plusDays(3);

		var weeks = weeks(monitor(better(Kind.SHARE), midweek));

		assertEquals(new Period(ShopExample.START, ShopExample.START.plusDays(3)), weeks.getFirst());
		assertTrue(weeks.contains(new Period(midweek.minusDays(7), midweek)));
		assertTrue(weeks.contains(new Period(midweek, midweek.plusDays(7))));
		assertEquals(new Period(ShopExample.END.minusDays(4), ShopExample.END), weeks.getLast());
		assertTrue(weeks.stream().noneMatch(week -> week.from().isBefore(midweek) && week.to().isAfter(midweek)));
	}

	@Test
	void countsInDaysWhereThereAreFewerThanFourWeeks() {
		var source = FakeSource.share().during(new Period(ShopExample.START, ShopExample.START.plusDays(20)), 0.4, 10);

		var monitor = monitor(source, ShopExample.START.plusDays(10));

		assertEquals(20, monitor.points().size());
		assertNotNull(monitor.chart());
	}

	private static double centre(Monitor monitor) {
		return monitor.chart().stages().getFirst().centre();
	}

	private static double upper(Monitor monitor, int point) {
		return monitor.chart().points().get(point).limits().high3();
	}

	private static List<Period> weeks(Monitor monitor) {
		return monitor.points().stream().map(Measurement::period).toList();
	}

	private static Monitor monitor(FakeSource source, @Nullable LocalDate action) {
		return Monitor.of(new Measured(source.indicator("site"), source), null, action);
	}
}
