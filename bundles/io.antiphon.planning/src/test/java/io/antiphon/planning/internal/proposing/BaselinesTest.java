package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measure;
import io.antiphon.planning.internal.FakeSource;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.statistics.Means;
import io.antiphon.statistics.Proportions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselinesTest {

	@Test
	void givesAShareWilsonsInterval() {
		var source = FakeSource.share().during(ShopExample.BASELINE, 0.4, 5);

		var baseline = Baselines.of(measured(source), ShopExample.BASELINE).orElseThrow();

		var wilson = Proportions.wilson(84, 210, 0.95);
		var interval = wilson.interval();
		assertEquals(new Measure("complaints", "share", 0.4, interval.low(), interval.high(), 210, "wilson"), baseline);
	}

	@Test
	void givesAMeanTheIntervalOfItsWeeks() {
		var source = new FakeSource(Kind.MEAN, Direction.DOWN);
		for (var week = 6; week < 12; week++) {
			source.during(ShopExample.weeks(week, week + 1), week % 3, 10);
		}

		var baseline = Baselines.of(measured(source), ShopExample.BASELINE).orElseThrow();

		var weeks = Means.interval(new double[] {0, 1, 2, 0, 1, 2}, 0.95);
		assertEquals(1, baseline.value(), 1e-12);
		assertEquals(weeks.interval().low(), baseline.low(), 1e-12);
		assertEquals(weeks.interval().high(), baseline.high(), 1e-12);
		assertEquals("t", baseline.method());
		assertEquals(420, baseline.n());
	}

	@Test
	void saysThatAMeanWasOnlyObservedWhereItsPeriodsShowNoSpread() {
		var constant = new FakeSource(Kind.MEAN, Direction.DOWN).during(ShopExample.BASELINE, 0.1, 3);

		var dated = Baselines.of(measured(constant), ShopExample.BASELINE).orElseThrow();
		var undated = Baselines.of(measured(constant), null).orElseThrow();

		assertEquals("observed", dated.method());
		assertEquals("observed", undated.method());
		assertTrue(dated.low() == dated.value() && dated.value() == dated.high());
	}

	@Test
	void isAbsentWhereNothingWasMeasured() {
		var elsewhere = FakeSource.share().during(ShopExample.LISTENING, 0.4, 5);
		var empty = FakeSource.share().during(ShopExample.BASELINE, 0, 0);

		assertEquals(Optional.empty(), Baselines.of(measured(elsewhere), ShopExample.BASELINE));
		assertEquals(Optional.empty(), Baselines.of(measured(empty), ShopExample.BASELINE));
	}

	private static Measured measured(FakeSource source) {
		return new Measured(source.indicator("site"), source);
	}
}
