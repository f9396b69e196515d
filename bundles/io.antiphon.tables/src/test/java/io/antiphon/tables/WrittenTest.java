package io.antiphon.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

	@ParameterizedTest
	@ValueSource(strings = {
		"2026-05-12", " 2026-5-12 ", "2026/05/12", "12 May 2026", "12 may 2026", "May 12, 2026", "12.5.2026", "12.05.26",
		"2026年5月12日", "２０２６年５月１２日", "12. Mai 2026"})
	void aDayIsReadAsPeopleWriteIt(String written) {
		assertEquals(Optional.of(LocalDate.of(2026, 5, 12)), Written.day(written));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "soon", "5/12/2026", "31 April 2026", "2026-13-01", "2026-05-12 10:00", "12", "12.5."})
	void whatIsNoDayOrCouldBeTwoIsNone(String written) {
		assertEquals(Optional.empty(), Written.day(written));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"13/5/2026|2026-05-13", "5/13/2026|2026-05-13", "5/5/2026|2026-05-05"})
	void slashesAreReadWhereThereIsButOneDay(String written, LocalDate day) {
		assertEquals(Optional.of(day), Written.day(written));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"12|12", "1,200.5|1200.5", "−3|-3", "２０|20", ".5|0.5", "0.10|0.10"})
	void aNumberIsReadAsTheWindowWritesIt(String written, BigDecimal number) {
		assertEquals(Optional.of(number), Written.number(written).map(read -> read));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "twelve", "12,5", "1,20.5", "12 %", "1 2"})
	void whatIsNoNumberIsNone(String written) {
		assertEquals(Optional.empty(), Written.number(written));
	}

	@Test
	void aSumHasItsCurrencyBehindIt() {
		assertEquals(Optional.of(new Written.Money(new BigDecimal("1200.50"), "EUR")), Written.money("1,200.50 EUR"));
		assertEquals(Optional.empty(), Written.money("1,200.50"));
		assertEquals(Optional.empty(), Written.money("about ten EUR"));
	}

	@Test
	void whatWasTypedForASumIsFoundAgainAsItWasTyped() {
		assertEquals(" about  10", Written.amount(" about  10 EUR"));
		assertEquals("EUR", Written.currency(" about  10 EUR"));
		assertEquals("10 euro", Written.amount("10 euro"));
		assertEquals("", Written.currency("10 euro"));
	}
}
