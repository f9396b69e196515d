package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every source of numbers does. Extend it in the test of yours; JUnit does the rest. */
public abstract class IndicatorSourceContract {

	/** A source of at least one indicator that was measured on at least two days. */
	protected abstract IndicatorSource source();

	@Test
	public void namesEveryIndicatorOnce() {
		var ids = source().indicators().stream().map(Indicator::id).toList();

		assertFalse(ids.isEmpty(), "has no indicator");
		assertEquals(ids.size(), new HashSet<>(ids).size(), "two indicators have one id");
		assertTrue(source().id().matches("\\S+"), source().id());
	}

	@Test
	public void measuresOverASeriesWhatItMeasuresOverEachOfItsPeriods() {
		for (var indicator : source().indicators()) {
			for (var measurement : source().series(indicator, days(indicator))) {
				var alone = source().measure(indicator, measurement.period()).orElseThrow();
				assertEquals(measurement.value(), alone.value(), 1e-9);
				assertEquals(measurement.n(), alone.n(), 1e-9);
				assertEquals(indicator.id(), measurement.indicator());
			}
		}
	}

	@Test
	public void givesASeriesInTheOrderOfItsPeriods() {
		for (var indicator : source().indicators()) {
			var asked = days(indicator);
			var given = source().series(indicator, asked).stream().map(Measurement::period).toList();
			var expected = asked.stream().filter(given::contains).toList();
			assertEquals(expected, given);
		}
	}

	@Test
	public void spansTheDaysOnWhichItMeasuredAndNoOthers() {
		for (var indicator : source().indicators()) {
			var span = source().span(indicator);
			if (span.isPresent()) {
				var days = span.get().split(1);
				assertTrue(measured(indicator, days.getFirst()), "nothing on the first day");
				assertTrue(measured(indicator, days.getLast()), "nothing on the last day");
				var after = new Period(span.get().to(), span.get().to().plusDays(30));
				var before = new Period(span.get().from().minusDays(30), span.get().from());
				assertEquals(List.of(), source().series(indicator, List.of(before, after)));
			}
		}
	}

	@Test
	public void measuresNothingOverMoreThanEverything() {
		for (var indicator : source().indicators()) {
			var whole = source().measure(indicator, null).map(Measurement::n).orElse(0.0);
			var sum = source().series(indicator, days(indicator)).stream().mapToDouble(Measurement::n).sum();
			assertTrue(sum <= whole + 1e-9, sum + " of " + whole);
		}
	}

	@Test
	public void keepsSharesBetweenNothingAndAll() {
		for (var indicator : source().indicators()) {
			if (indicator.kind() == Indicator.Kind.SHARE) {
				var values = source().series(indicator, days(indicator)).stream().map(Measurement::value).toList();
				assertTrue(values.stream().allMatch(value -> value >= 0 && value <= 1), values.toString());
			}
		}
	}

	private boolean measured(Indicator indicator, Period day) {
		return source().measure(indicator, day).filter(found -> found.n() > 0).isPresent();
	}

	private List<Period> days(Indicator indicator) {
		return source().span(indicator).map(span -> span.split(1)).orElse(List.of());
	}
}
