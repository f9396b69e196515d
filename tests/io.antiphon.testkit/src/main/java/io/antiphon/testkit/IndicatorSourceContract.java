package io.antiphon.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every source of numbers does, and every one that a derived source makes. Extend it in the test of yours; JUnit does the
 * rest. Values may be of days or of longer periods: one that crosses the end of a piece of a series belongs to one piece.
 */
public abstract class IndicatorSourceContract {

	/** A source of at least one indicator that was measured on at least two days. */
	protected abstract IndicatorSource source();

	@Test
	public void namesEveryIndicatorOnceAndAfterItself() {
		var ids = source().indicators().stream().map(Indicator::id).toList();

		assertTrue(source().id().matches("\\S+"), source().id());
		assertFalse(ids.isEmpty(), "has no indicator");
		assertEquals(ids.size(), new HashSet<>(ids).size(), "two indicators have one id");
		assertTrue(ids.stream().allMatch(id -> id.startsWith(source().id() + "/")), "an id is not the source's: " + ids);
	}

	@Test
	public void measuresEverythingOnceAndSaysOnWhichDays() {
		for (var indicator : source().indicators()) {
			var whole = measure(indicator);
			assertTrue(whole.size() <= 1, "everything was measured more than once");
			whole.forEach(one -> assertEquals(indicator.id(), one.indicator()));
			span(indicator).ifPresent(span -> {
				var inside = n(measure(indicator, span));
				assertTrue(inside > 0, "nothing on the days it spans");
				if (span.days() > 1) {
					assertTrue(n(measure(indicator, new Period(span.from().plusDays(1), span.to()))) < inside, "spans too early a day");
					assertTrue(n(measure(indicator, new Period(span.from(), span.to().minusDays(1)))) < inside, "spans too late a day");
				}
				var before = new Period(span.from().minusDays(30), span.from());
				var after = new Period(span.to(), span.to().plusDays(30));
				assertEquals(List.of(), measure(indicator, before, after));
			});
		}
	}

	@Test
	public void givesASeriesInTheOrderOfItsPeriods() {
		for (var indicator : source().indicators()) {
			for (var asked : series(indicator)) {
				var given = measure(indicator, asked).stream().map(Measurement::period).toList();
				assertEquals(asked.stream().filter(given::contains).toList(), given);
				assertEquals(given.size(), new HashSet<>(given).size());
			}
		}
	}

	@Test
	public void measuresNothingTwice() {
		for (var indicator : source().indicators()) {
			for (var asked : series(indicator)) {
				var whole = n(measure(indicator));
				var sum = measure(indicator, asked).stream().mapToDouble(Measurement::n).sum();
				assertTrue(sum <= whole + 1e-9, sum + " of " + whole);
			}
		}
	}

	@Test
	public void measuresNoMoreOverAPeriodAloneThanInASeries() {
		for (var indicator : source().indicators()) {
			for (var asked : series(indicator)) {
				for (var measurement : measure(indicator, asked)) {
					var period = measurement.period();
					assertNotNull(period);
					assertTrue(n(measure(indicator, period)) <= measurement.n() + 1e-9, period.toString());
				}
			}
		}
	}

	@Test
	public void keepsSharesBetweenNothingAndAll() {
		for (var indicator : source().indicators()) {
			if (indicator.kind() == Indicator.Kind.SHARE) {
				var values = measure(indicator).stream().map(Measurement::value).toList();
				assertTrue(values.stream().allMatch(value -> value >= 0 && value <= 1), values.toString());
			}
		}
	}

	@Test
	public void measuresNothingForAnIdThatIsNotItsOwn() {
		for (var indicator : source().indicators()) {
			assertEquals(List.of(), source().measure("somebody/else", indicator.scope(), List.of()));
		}
	}

	@Test
	public void measuresNothingOfASegmentNobodyBelongsTo() {
		var nobody = new Segment("region", "nowhere at all");
		for (var indicator : source().indicators()) {
			var scope = indicator.scope().withSegment(nobody);
			assertEquals(List.of(), source().measure(indicator.id(), scope, List.of()));
		}
	}

	private List<List<Period>> series(Indicator indicator) {
		return span(indicator).map(span -> List.of(span.split(1), span.split(7))).orElse(List.of());
	}

	private Optional<Period> span(Indicator indicator) {
		return measure(indicator).stream().findFirst().map(Measurement::period);
	}

	private static double n(List<Measurement> measured) {
		return measured.stream().mapToDouble(Measurement::n).sum();
	}

	private List<Measurement> measure(Indicator indicator, Period... periods) {
		return measure(indicator, List.of(periods));
	}

	private List<Measurement> measure(Indicator indicator, List<Period> periods) {
		return source().measure(indicator.id(), indicator.scope(), periods);
	}
}
