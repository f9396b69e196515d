package io.antiphon.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowsTest {

	private static final LocalDate START = LocalDate.of(2026, 1, 5);
	/** Twenty weeks. */
	private static final Period DATA = weeks(0, 20);
	private static final LocalDate LATER = START.plusWeeks(40);

	@Test
	void halvesTheTimeBeforeTheActionAndFollowsItToTheEndOfTheData() {
		assertEquals(windows(weeks(0, 6), weeks(6, 12), weeks(12, 20)), around(START.plusWeeks(12), DATA, LATER));
	}

	@Test
	void followsAnActionNearTheEndOfTheDataForAsLongAsItsBaselineTook() {
		var action = START.plusWeeks(20).minusDays(2);

		var found = around(action, DATA, LATER).orElseThrow();

		assertEquals(new Period(action, action.plusWeeks(9)), found.followUp());
		assertEquals(63, found.baseline().days());
	}

	@Test
	void followsAnActionOnTheDayAfterTheDataForAsLongAsItsBaselineTook() {
		assertEquals(windows(weeks(0, 10), weeks(10, 20), weeks(20, 30)), around(START.plusWeeks(20), DATA, LATER));
	}

	@Test
	void comparesAnActionThatIsStillToComeWithTheNewestData() {
		var action = LATER.plusWeeks(3);

		assertEquals(
				windows(weeks(0, 10), weeks(10, 20), new Period(action, action.plusWeeks(10))),
				around(action, DATA, LATER));
	}

	@Test
	void takesAnActionWithoutADateToBeginTomorrowAtTheEarliest() {
		var tomorrow = LATER.plusDays(1);

		assertEquals(
				windows(weeks(0, 10), weeks(10, 20), new Period(tomorrow, tomorrow.plusWeeks(10))),
				around(null, DATA, LATER));
		assertEquals(
				windows(weeks(0, 10), weeks(10, 20), weeks(20, 30)), around(null, DATA, START.plusWeeks(15)),
				"never before data that is there already");
	}

	@Test
	void hasNoWindowsWhereFewerThanTwoDaysLieBeforeTheAction() {
		assertEquals(Optional.empty(), around(START.minusWeeks(1), DATA, LATER));
		assertEquals(Optional.empty(), around(START, DATA, LATER));
		assertEquals(Optional.empty(), around(START.plusDays(1), DATA, LATER));
		assertEquals(Optional.empty(), around(null, new Period(START, START.plusDays(1)), LATER));
	}

	@Test
	void makesDoWithTwoDays() {
		assertEquals(
				windows(days(0, 1), days(1, 2), days(2, 140)), around(START.plusDays(2), DATA, LATER));
		assertEquals(
				windows(days(0, 1), days(1, 2), days(2, 3)), around(START.plusDays(2), days(0, 2), LATER));
	}

	@Test
	void overlapsNowhereAndNeverFollowsForShorterThanTheBaseline() {
		var random = new SplittableRandom(11);
		var tried = 0;
		for (var turn = 0; turn < 5_000; turn++) {
			var data = days(0, 1 + random.nextInt(200));
			var action = random.nextInt(8) == 0 ? null : START.plusDays(random.nextInt(-20, 260));

			var found = around(action, data, START.plusDays(random.nextInt(300)));

			if (found.isPresent()) {
				tried++;
				var windows = found.get();
				assertFalse(windows.listening().overlaps(windows.baseline()));
				assertFalse(windows.baseline().overlaps(windows.followUp()));
				assertFalse(windows.followUp().from().isBefore(windows.baseline().to()));
				assertTrue(windows.followUp().days() >= windows.baseline().days(), windows.toString());
				assertTrue(data.from().equals(windows.listening().from()));
			}
		}
		assertTrue(tried > 1_000);
	}

	private static Optional<Windows> around(@Nullable LocalDate action, Period data, LocalDate today) {
		return Windows.around(action, data, today);
	}

	private static Optional<Windows> windows(Period listening, Period baseline, Period followUp) {
		return Optional.of(new Windows(listening, baseline, followUp));
	}

	private static Period weeks(int from, int to) {
		return days(7 * from, 7 * to);
	}

	private static Period days(int from, int to) {
		return new Period(START.plusDays(from), START.plusDays(to));
	}
}
