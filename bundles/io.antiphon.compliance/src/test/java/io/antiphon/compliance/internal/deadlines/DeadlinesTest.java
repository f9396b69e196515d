package io.antiphon.compliance.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.compliance.deadlines.Deadline;
import io.antiphon.compliance.deadlines.Deadline.Gap;
import io.antiphon.compliance.deadlines.DeadlineBook;
import io.antiphon.compliance.deadlines.DeadlineRule.Start;
import io.antiphon.compliance.deadlines.Law;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines against examples worked by hand. */
class DeadlinesTest {

	@TempDir
	Path empty;

	private DeadlineBook book() {
		return new FolderDeadlines(empty).book();
	}

	private Deadline due(Law law, String received, boolean extended) {
		return book().due(law, LocalDate.parse(received), extended).orElseThrow();
	}

	@ParameterizedTest(name = "received {0}: {1}, extended {2}")
	@CsvSource({
		"2025-03-05, 2025-04-07, 2025-06-05", // the 5th of April is a Saturday
		"2025-08-31, 2025-09-30, 2025-12-01", // September has no 31st; the last of November is a Sunday
		"2024-01-31, 2024-02-29, 2024-04-30", // a leap year
		"2025-01-31, 2025-02-28, 2025-04-30",
		"2025-01-30, 2025-02-28, 2025-04-30", // February has no 30th
		"2024-02-29, 2024-03-29, 2024-05-29", // the day of the same number, not the last of the month
		"2025-11-30, 2025-12-30, 2026-03-02", // the last of February is a Saturday
		"2023-11-30, 2024-01-01, 2024-02-29", // the 30th of December is a Saturday, and no holiday is known
		"2025-12-31, 2026-02-02, 2026-03-31"
	})
	void theMonthOfTheGdprEndsOnTheDayOfTheSameNumberOrTheLastAndOnAWorkingDay(String received, String due, String extended) {
		assertEquals(LocalDate.parse(due), due(Law.GDPR, received, false).due());
		assertEquals(LocalDate.parse(extended), due(Law.GDPR, received, true).due());
		assertEquals(List.of(), due(Law.GDPR, received, true).gaps());
	}

	@ParameterizedTest(name = "received {0}: {1}")
	@CsvSource({
		"2025-03-03, 2025-03-24", // three plain weeks
		"2025-03-01, 2025-03-21", // a Saturday: the first day is Monday
		"2025-01-20, 2025-02-14", // 21–24, Sunday 26 and 27 are 6; 5–7 and Saturday 8 make 10; 10–14 make 15
		"2025-01-26, 2025-02-21", // 27; 5–7, Saturday 8; 10–14; 17–21
		"2024-02-04, 2024-02-29", // 5–9; Sunday 18, 19–23; 26–29
		"2025-09-26, 2025-10-23", // Sunday 28, 29, 30; 9, 10, Saturday 11; 13–17; 20–23
		"2026-02-12, 2026-03-11" // 13, Saturday 14; 24–27, Saturday 28; 2–6; 9–11
	})
	void fifteenWorkingDaysLeaveChineseHolidaysOutAndCountMakeUpDays(String received, String due) {
		assertEquals(LocalDate.parse(due), due(Law.PIPL, received, false).due());
		assertEquals(List.of(), due(Law.PIPL, received, false).gaps());
	}

	@Test
	void makeUpDaysAreWorkedAndHolidaysAreNot() {
		var china = book().calendar("CN");

		for (var day : List.of("2025-01-26", "2025-02-08", "2025-04-27", "2024-05-11", "2026-01-04", "2026-10-10")) {
			assertTrue(china.works(LocalDate.parse(day)), day);
		}
		for (var day : List.of("2025-01-28", "2025-02-04", "2025-02-09", "2025-10-08", "2024-02-17", "2026-02-23", "2026-01-02")) {
			assertFalse(china.works(LocalDate.parse(day)), day);
		}
	}

	@Test
	void everyMakeUpDayIsAWeekendAndEveryYearNamesItsSource() {
		for (var calendar : book().calendars()) {
			for (var year : calendar.years().values()) {
				assertTrue(year.worked().stream().allMatch(day -> calendar.weekend().contains(day.getDayOfWeek())), calendar.id());
				assertTrue(year.source().contains("国务院办公厅"));
			}
		}
		assertEquals(Set.of(2024, 2025, 2026), book().calendar("CN").years().keySet());
	}

	/** 2024 had 251 working days (115 days off with weekends), 2025 had 248, and 2026 has 248. */
	@ParameterizedTest
	@CsvSource({"2024, 251", "2025, 248", "2026, 248"})
	void aYearHasAsManyWorkingDaysAsWasAnnounced(int year, long days) {
		var china = book().calendar("CN");
		var first = LocalDate.of(year, 1, 1);

		assertEquals(days, first.datesUntil(first.plusYears(1)).filter(china::works).count());
	}

	@Test
	void aYearThatTheCalendarDoesNotKnowIsNamed() {
		var deadline = due(Law.PIPL, "2026-12-28", false);

		assertEquals(List.of(new Gap("CN", 2027)), deadline.gaps());
		assertEquals(LocalDate.of(2027, 1, 1), deadline.gaps().getFirst().from());
		assertEquals(LocalDate.of(2027, 1, 18), deadline.due());
	}

	@Test
	void whatWasReceivedBeforeALawHeldHasNoDeadline() {
		assertTrue(book().due(Law.PIPL, LocalDate.of(2021, 10, 31), false).isEmpty());
		assertTrue(book().due(Law.GDPR, LocalDate.of(2018, 5, 24), false).isEmpty());
		assertTrue(book().due(Law.GDPR, LocalDate.of(2018, 5, 25), false).isPresent());
	}

	@Test
	void theNumberOfDaysThatTheLawDoesNotNameIsSaidToBeOurs() {
		assertTrue(due(Law.PIPL, "2025-03-03", false).rule().ours());
		assertFalse(due(Law.GDPR, "2025-03-03", false).rule().ours());
		assertThrows(IllegalArgumentException.class, () -> due(Law.PIPL, "2025-03-03", true));
	}

	@Test
	void aBreachHasHoursInOneLawAndIsToldAtOnceByTheOther() {
		var day = LocalDate.of(2025, 1, 1);

		assertEquals(72, book().rule(Law.GDPR, Start.BREACH, day).orElseThrow().count());
		assertEquals(0, book().rule(Law.PIPL, Start.BREACH, day).orElseThrow().count());
	}

	@Test
	void everyRuleNamesWhereItIsWritten() {
		assertEquals(
				Set.of("gdpr.request", "pipl.request", "gdpr.breach", "pipl.breach"),
				book().rules().stream().filter(rule -> !rule.sources().isEmpty()).map(rule -> rule.id()).collect(Collectors.toSet()));
	}
}
