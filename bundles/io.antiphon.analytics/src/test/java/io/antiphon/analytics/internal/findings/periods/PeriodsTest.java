package io.antiphon.analytics.internal.findings.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PeriodsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

	@Test
	void areDaysBelowFourWeeksAndWeeksFromThereOn() {
		assertEquals(Optional.of(new Periods(DAY.plusDays(26), 1)), Periods.of(daily(27, 1)));
		assertEquals(Optional.of(new Periods(DAY.plusDays(27), 7)), Periods.of(daily(28, 1)));
	}

	@Test
	void followTheDistanceOfDaysOnWhichFeedbackComes() {
		assertEquals(7, Periods.of(daily(3, 7)).orElseThrow().days());
		assertEquals(30, Periods.of(daily(12, 30)).orElseThrow().days());
	}

	@Test
	void endWithTheNewestDaySoThatTheNewestIsWhole() {
		var weeks = Periods.of(daily(60, 1)).orElseThrow();

		assertEquals(new Period(DAY.plusDays(53), DAY.plusDays(60)), weeks.newest());
		assertEquals(OptionalInt.of(0), weeks.index(DAY.plusDays(53)));
		assertEquals(OptionalInt.of(1), weeks.index(DAY.plusDays(52)));
		assertEquals(OptionalInt.empty(), weeks.index(DAY.plusDays(60)));
	}

	@Test
	void passOverDatesGoneAstray() {
		var days = new HashMap<>(daily(60, 1));
		days.put(LocalDate.of(2206, 1, 1), 3);
		days.put(LocalDate.of(1970, 1, 1), 3);

		assertEquals(DAY.plusDays(59), Periods.of(days).orElseThrow().last());
	}

	@Test
	void areNoneWhereAllIsOfOneOrOfNoDay() {
		assertEquals(Optional.empty(), Periods.of(Map.of()));
		assertEquals(Optional.empty(), Periods.of(daily(1, 1)));
	}

	private static Map<LocalDate, Integer> daily(int count, int apart) {
		var days = new HashMap<LocalDate, Integer>();
		for (var index = 0; index < count; index++) {
			days.put(DAY.plusDays((long) index * apart), 20);
		}
		return days;
	}
}
