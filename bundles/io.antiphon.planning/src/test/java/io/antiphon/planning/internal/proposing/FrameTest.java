package io.antiphon.planning.internal.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.base.Period;
import io.antiphon.planning.internal.ShopExample;
import io.antiphon.planning.internal.proposing.Frame.Framed;
import io.antiphon.planning.internal.proposing.Frame.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameTest {

	@Test
	void beginsABaselineNoEarlierThanItMay() {
		var framed = new Framed(ShopExample.BASELINE, ShopExample.FOLLOW_UP);

		assertEquals(framed, framed.since(ShopExample.START));
		assertEquals(new Framed(ShopExample.weeks(10, 12), ShopExample.FOLLOW_UP), framed.since(ShopExample.START.plusWeeks(10)));
		assertEquals(new Refused("too-soon"), framed.since(ShopExample.ACTION.minusDays(1)));
		assertEquals(new Frame.Undated(), new Frame.Undated().since(ShopExample.END));
	}

	@Test
	void comparesTheWeeksAfterTheFindingWithThoseFromTheActionOn() {
		assertEquals(new Framed(ShopExample.BASELINE, ShopExample.FOLLOW_UP), frame(ShopExample.LISTENING));
	}

	@Test
	void movesTheBaselineBehindTheDaysOfTheFinding() {
		assertEquals(new Framed(ShopExample.weeks(9, 12), ShopExample.FOLLOW_UP), frame(ShopExample.weeks(2, 9)));
	}

	@Test
	void movesTheBaselineBeforeTheDaysOfTheFindingWhereNothingIsLeftBehindThem() {
		assertEquals(new Framed(ShopExample.weeks(0, 8), ShopExample.FOLLOW_UP), frame(ShopExample.weeks(8, 12)));
	}

	@Test
	void refusesWhatWasFoundOnAllDaysThereAre() {
		assertEquals(new Refused("same-days"), frame(null));
		assertEquals(new Refused("same-days"), frame(ShopExample.weeks(0, 12)));
	}

	@Test
	void refusesWhatWasFoundOnDaysOfTheFollowUp() {
		assertEquals(new Refused("same-days"), frame(ShopExample.weeks(0, 13)));
		assertEquals(new Refused("same-days"), frame(ShopExample.weeks(13, 14)));
	}

	@Test
	void refusesWhereTheActionLeavesNoDaysToCompareWith() {
		assertEquals(new Refused("too-little-before"), of(ShopExample.DAYS, ShopExample.START.plusDays(1), ShopExample.LISTENING));
		assertEquals(new Refused("too-little-before"), of(ShopExample.DAYS, ShopExample.START.minusDays(9), ShopExample.LISTENING));
	}

	@Test
	void hasNoWindowsWhereNothingHasATime() {
		var frame = of(null, ShopExample.ACTION, null);

		assertEquals(new Frame.Undated(), frame);
		assertNull(frame.baseline());
		assertNull(frame.followUp());
	}

	@Test
	void neverComparesADayOnWhichTheFindingWasFound() {
		var random = new SplittableRandom(7);
		for (var turn = 0; turn < 5_000; turn++) {
			var data = period(random);
			var found = period(random);
			var action = ShopExample.START.plusDays(random.nextInt(200));

			if (of(data, action, found) instanceof Framed(Period baseline, Period followUp)) {
				assertFalse(found.overlaps(baseline), () -> found + " is in " + baseline);
				assertFalse(found.overlaps(followUp));
				assertFalse(baseline.overlaps(followUp));
				assertFalse(baseline.to().isAfter(action));
			}
		}
	}

	private static Period period(SplittableRandom random) {
		var from = ShopExample.START.plusDays(random.nextInt(150));
		return new Period(from, from.plusDays(1 + random.nextInt(100)));
	}

	private static Frame frame(@Nullable Period found) {
		return of(ShopExample.DAYS, ShopExample.ACTION, found);
	}

	private static Frame of(@Nullable Period data, LocalDate action, @Nullable Period found) {
		return Frame.of(Optional.ofNullable(data), action, found, ShopExample.END);
	}
}
