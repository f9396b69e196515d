package io.antiphon.workbench.internal.scope;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.wording.Numbers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to choose from for the scope of all views, as the workspace's own counts say, and what a choice makes of it. */
record ScopeModel(Tally tally, Texts texts) {

	private static final int MOST_MONTHS = 60;

	/** The names of all services. */
	List<String> services() {
		return names(Scope.ALL, Context::service);
	}

	/** The touchpoints of the chosen service, of all where none is. */
	List<String> touchpoints(Scope chosen) {
		return names(Scope.ALL.withService(chosen.service()), Context::touchpoint);
	}

	/** The channels of the chosen service, of all where none is. */
	List<String> channels(Scope chosen) {
		return names(Scope.ALL.withService(chosen.service()), Context::channel);
	}

	private List<String> names(Scope within, Function<Context, String> part) {
		return tally.cells().stream()
				.filter(cell -> within.contains(cell.context(), null))
				.map(cell -> part.apply(cell.context()))
				.filter(name -> !name.isEmpty())
				.distinct()
				.sorted()
				.toList();
	}

	/** The years and the latest months that have feedback, newest first. */
	List<Period> periods() {
		var days = tally.cells().stream().map(Tally.Cell::day).filter(Objects::nonNull).distinct().toList();
		var periods = new ArrayList<Period>();
		newest(days.stream().map(LocalDate::getYear))
				.forEach(year -> periods.add(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))));
		newest(days.stream().map(YearMonth::from)).limit(MOST_MONTHS)
				.forEach(month -> periods.add(new Period(month.atDay(1), month.plusMonths(1).atDay(1))));
		return List.copyOf(periods);
	}

	/** The days to start from when others are chosen: those of the scope, else all that have feedback, else {@code today}. */
	Period days(Scope chosen, LocalDate today) {
		var period = chosen.period();
		if (period != null) {
			return period;
		}
		var days = tally.cells().stream().map(Tally.Cell::day).filter(Objects::nonNull).sorted().toList();
		return days.isEmpty()
				? new Period(today, today.plusDays(1))
				: new Period(days.getFirst(), days.getLast().plusDays(1));
	}

	private static <T extends Comparable<T>> Stream<T> newest(Stream<T> all) {
		return all.distinct().sorted(Comparator.reverseOrder());
	}

	/** The scope with another service; a touchpoint or channel that this one does not have is let go. */
	Scope withService(Scope chosen, String service) {
		var other = chosen.withService(service);
		var touchpoint = touchpoints(other).contains(other.touchpoint()) ? other : other.withTouchpoint("");
		return channels(other).contains(other.channel()) ? touchpoint : touchpoint.withChannel("");
	}

	/** How much feedback is in a scope. */
	long count(Scope scope) {
		return tally.cells().stream()
				.filter(cell -> scope.within(null).contains(cell.context(), null) && during(scope, cell.day()))
				.mapToLong(Tally.Cell::count)
				.sum();
	}

	private static boolean during(Scope scope, @Nullable LocalDate day) {
		var period = scope.period();
		return period == null || day != null && period.contains(day);
	}

	/** A whole year, a whole month, or from – to. */
	String name(Period period) {
		var first = period.from();
		if (first.getDayOfYear() == 1 && period.to().equals(first.plusYears(1))) {
			return texts.get("scope.year", Integer.toString(first.getYear()));
		}
		if (first.getDayOfMonth() == 1 && period.to().equals(first.plusMonths(1))) {
			return DateTimeFormatter.ofPattern(texts.get("scope.month.pattern"), texts.locale()).format(first);
		}
		return new Numbers(texts.locale()).period(period);
	}

	/** "404 of 3,021 pieces of feedback" */
	String counted(Scope scope) {
		return texts.get("scope.count", count(scope), tally.count());
	}
}
