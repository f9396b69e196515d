package io.antiphon.workbench.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class DayGridTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

	@Test
	void keysGoFromDayToDay() {
		assertEquals(LocalDate.of(2026, 4, 1), DayGrid.after(DAY, SWT.ARROW_RIGHT));
		assertEquals(LocalDate.of(2026, 3, 30), DayGrid.after(DAY, SWT.ARROW_LEFT));
		assertEquals(LocalDate.of(2026, 3, 24), DayGrid.after(DAY, SWT.ARROW_UP));
		assertEquals(LocalDate.of(2026, 4, 7), DayGrid.after(DAY, SWT.ARROW_DOWN));
		assertEquals(LocalDate.of(2026, 2, 28), DayGrid.after(DAY, SWT.PAGE_UP));
		assertEquals(LocalDate.of(2026, 4, 30), DayGrid.after(DAY, SWT.PAGE_DOWN));
		assertEquals(LocalDate.of(2026, 3, 1), DayGrid.after(DAY, SWT.HOME));
		assertEquals(DAY, DayGrid.after(DAY, SWT.END));
		assertEquals(DAY, DayGrid.after(DAY, 'x'));
	}

	@Test
	void aMonthBeginsWithTheMondayBeforeIt() {
		assertEquals(LocalDate.of(2026, 2, 23), DayGrid.corner(DAY));
		assertEquals(LocalDate.of(2026, 6, 1), DayGrid.corner(LocalDate.of(2026, 6, 30)));
	}
}
