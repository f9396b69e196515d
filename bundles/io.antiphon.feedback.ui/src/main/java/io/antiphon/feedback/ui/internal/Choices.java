package io.antiphon.feedback.ui.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What there is to choose from in the filters, as the workspace's own counts say: names in order, newest period first. */
record Choices(
		List<String> services, List<String> touchpoints, List<String> channels, List<String> languages,
		List<Period> periods, long count) {

	static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
	private static final int MOST_MONTHS = 60;

	static Choices of(Tally tally) {
		return new Choices(
				names(tally, Context::service),
				names(tally, Context::touchpoint),
				names(tally, Context::channel),
				tally.cells().stream().map(Tally.Cell::language).distinct().sorted().toList(),
				periods(tally),
				tally.count());
	}

	private static List<String> names(Tally tally, Function<Context, String> part) {
		return tally.cells().stream()
				.map(cell -> part.apply(cell.context()))
				.filter(name -> !name.isEmpty())
				.distinct()
				.sorted()
				.toList();
	}

	/** The years, and the latest months. */
	private static List<Period> periods(Tally tally) {
		var days = tally.cells().stream().map(Tally.Cell::day).filter(Objects::nonNull).distinct().toList();
		var periods = new ArrayList<Period>();
		days.stream().map(LocalDate::getYear).distinct().sorted(Comparator.reverseOrder()).forEach(year -> periods.add(
				new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))));
		days.stream().map(YearMonth::from).distinct().sorted(Comparator.reverseOrder()).limit(MOST_MONTHS).forEach(
				month -> periods.add(new Period(month.atDay(1), month.plusMonths(1).atDay(1))));
		return List.copyOf(periods);
	}
}
