package io.antiphon.channels.internal.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"35 | MINUTES | PT35M", "1.5 | HOURS | PT1H30M", "90000 | MILLISECONDS | PT1M30S", "2 | DAYS | PT48H", "01:23:45 | | PT1H23M45S",
		"2:34 | HOURS | PT2H34M", "2:34 | MINUTES | PT2M34S", "27:00:01 | | PT27H1S", "1 day 03:02:01 | | PT27H2M1S",
		"2 days, 03:20 | | PT51H20M",
		"PT1H30M | | PT1H30M", "P1DT2H | | PT26H", "PT0S | | PT0S", "P1W | | PT168H", "1d 3h 20m | | PT27H20M",
		"2 hours, 5 minutes | | PT2H5M",
		"2 hours and 5 minutes | | PT2H5M", "2小时5分钟 | | PT2H5M", "3天4小时 | | PT76H", "45秒 | | PT45S", "1.5 h | | PT1H30M",
		"90min | | PT1H30M",
		"1970-01-03 01:02:03 | | PT49H2M3S", "-5 | MINUTES | PT-5M", "-00:10:00 | | PT-10M", "3个小时 | | PT3H"})
	void durationsAreReadAsTheyAreWritten(String written, @Nullable DurationUnit unit, String duration) {
		assertEquals(Optional.of(Duration.parse(duration)), Durations.read(written, unit));
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"", "5", "soon", "Done", "P", "PT", "12:75", "2026-03-01 10:11", "10 apples", "1h and", "1d 3", "P1M", "99999999999999999999h",
		"Won't do", "5 minutes ago", "1970-02-03 01:02:03"})
	void whatIsNoDurationIsNone(String written) {
		assertEquals(Optional.empty(), Durations.read(written, null));
		assertFalse(Durations.says(written));
	}

	@Test
	void aBareNumberSaysNothingByItself() {
		assertFalse(Durations.says("35"));
		assertEquals(Optional.empty(), Durations.read("35", null));
	}
}
