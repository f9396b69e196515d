package io.antiphon.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

	@Test
	void saysADayTheSameWhateverTheCountry() {
		var day = LocalDate.of(2026, 2, 14);

		assertEquals("14 Feb 2026", new Dates(Locale.US).day(day));
		assertEquals("14 Feb 2026", new Dates(Locale.UK).day(day));
		assertEquals("2026年2月14日", new Dates(Locale.CHINA).day(day));
	}

	@Test
	void saysATimeToTheMinute() {
		var time = LocalDateTime.of(2026, 2, 14, 13, 21, 59);

		assertEquals("14 Feb 2026, 13:21", new Dates(Locale.US).minute(time));
		assertEquals("2026年2月14日 13:21", new Dates(Locale.SIMPLIFIED_CHINESE).minute(time));
	}
}
