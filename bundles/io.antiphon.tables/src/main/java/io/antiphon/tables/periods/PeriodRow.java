package io.antiphon.tables.periods;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of a file of periods: the 1-based physical line it starts on, its day or the first day of its period, its numbers in the
 * order of {@link Wanted#numbers} (finite; NaN where the cell is empty), and its group (empty where none was asked for).
 */
public record PeriodRow(long line, LocalDate date, List<Double> numbers, String group) {

	public PeriodRow {
		numbers = List.copyOf(numbers);
	}

	/** The number of that column, counted from 0; NaN where the cell is empty. */
	public double number(int column) {
		return numbers.get(column);
	}
}
