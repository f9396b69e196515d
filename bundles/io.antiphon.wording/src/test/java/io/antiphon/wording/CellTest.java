package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CellTest {

	@Test
	void separatedValuesCanBeReadBackAndAreNoFormulas() {
		assertEquals("'=1+1", new Cell.Words("=1+1").separated());
		assertEquals("-1200.50", new Cell.Number(new BigDecimal("-1200.50")).separated());
		assertEquals("2026-05-12", new Cell.Day(LocalDate.of(2026, 5, 12)).separated());
		assertEquals("2026-05-12 09:05:00", new Cell.Time(LocalDateTime.of(2026, 5, 12, 9, 5)).separated());
		assertEquals("", Cell.NOTHING.separated());
	}

	@Test
	void whatIsNoNumberIsNothing() {
		assertEquals(Cell.NOTHING, Cell.of(Double.NaN));
		assertEquals("0.1", Cell.of(0.1).separated());
	}
}
