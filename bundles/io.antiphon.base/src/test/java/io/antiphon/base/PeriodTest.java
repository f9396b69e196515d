package io.antiphon.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

	@Test
	void spansDaysInAnyOrderWithTheLastOne() {
		assertEquals(
				Optional.of(new Period(DAY, DAY.plusDays(10))),
				Period.spanning(List.of(DAY.plusDays(9), DAY, DAY.plusDays(3))));
		assertEquals(Optional.of(new Period(DAY, DAY.plusDays(1))), Period.spanning(List.of(DAY)));
		assertEquals(Optional.empty(), Period.spanning(List.of()));
	}
}
