package io.antiphon.analytics.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);

	@Test
	void offersTheHalvesFirstAndThenYearsQuartersAndMonthsTheNewestFirst() {
		var periods = parts(false, cell(FIRST, "app", 3), cell(FIRST.plusDays(99), "phone", 5)).periods(null).stream().map(Scope::period)
				.toList();

		assertEquals(new Period(FIRST, FIRST.plusDays(50)), periods.get(0));
		assertEquals(new Period(FIRST.plusDays(50), FIRST.plusDays(100)), periods.get(1));
		assertEquals(days(2026, 1, 12), periods.get(2));
		assertEquals(days(2026, 4, 3), periods.get(3));
		assertEquals(days(2026, 1, 3), periods.get(4));
		assertEquals(List.of(days(2026, 4, 1), days(2026, 1, 1)), periods.subList(5, 7));
	}

	@Test
	void halvesByWholeMonthsWhereNumbersAreToldOfThese() {
		var periods = parts(true, cell(LocalDate.of(2026, 1, 1), "app", 3), cell(LocalDate.of(2026, 4, 1), "app", 5)).periods(null);

		assertEquals(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)), periods.get(0).period());
		assertEquals(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1)), periods.get(1).period());
	}

	@Test
	void offersPlacesByHowMuchIsSaidThere() {
		var parts = parts(false, cell(FIRST, "app", 3), cell(FIRST, "phone", 5), cell(FIRST, "", 9));

		var channels = parts.places(Context::channel, parts.within()::withChannel);

		assertEquals(List.of(Scope.ALL.withChannel("phone"), Scope.ALL.withChannel("app")), channels);
	}

	@Test
	void hasNothingToOfferWhereNothingIsSaid() {
		assertTrue(parts(false).periods(null).isEmpty());
	}

	private static Period days(int year, int month, int months) {
		var from = LocalDate.of(year, month, 1);
		return new Period(from, from.plusMonths(months));
	}

	private static Parts parts(boolean monthly, LabelCell... cells) {
		return new Parts(new LabelRollUp(List.of(cells), List.of(), monthly), Scope.ALL);
	}

	private static LabelCell cell(LocalDate day, String channel, long count) {
		return new LabelCell(day, new Context("Shop", "", channel), "en", Sentiment.NEGATIVE, -1, count);
	}
}
