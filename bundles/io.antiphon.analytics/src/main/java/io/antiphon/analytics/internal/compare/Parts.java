package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.Labelling;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a scope that there are to compare. */
final class Parts {

	private static final int MOST_MONTHS = 60;

	private final Scope within;
	private final List<LabelCell> cells;
	private final boolean monthly;

	Parts(LabelRollUp rollUp, Scope within) {
		this.within = within.withSegment(null);
		this.cells = rollUp.cells().stream().filter(cell -> this.within.contains(cell.context(), cell.occurrence())).toList();
		this.monthly = rollUp.monthly();
	}

	/** That which is chosen after one as long before it, the two halves, then years, quarters and months, the newest first. */
	List<Scope> periods(@Nullable Period chosen) {
		var days = cells.stream().map(LabelCell::day).filter(Objects::nonNull).distinct().toList();
		var periods = new ArrayList<Period>();
		if (chosen != null) {
			periods.add(new Period(chosen.from().minusDays(chosen.days()), chosen.from()));
			periods.add(chosen);
		}
		Period.spanning(days).map(this::halves).ifPresent(periods::addAll);
		newest(days.stream().map(day -> day.withDayOfYear(1))).forEach(year -> periods.add(new Period(year, year.plusYears(1))));
		newest(days.stream().map(Parts::quarter)).forEach(quarter -> periods.add(new Period(quarter, quarter.plusMonths(3))));
		newest(days.stream().map(day -> day.withDayOfMonth(1))).limit(MOST_MONTHS)
				.forEach(month -> periods.add(new Period(month, month.plusMonths(1))));
		return periods.stream().distinct().map(within::within).toList();
	}

	private List<Period> halves(Period span) {
		var end = monthly ? span.to().minusDays(1).withDayOfMonth(1).plusMonths(1) : span.to();
		var half = span.from().plusDays(span.days() / 2);
		var middle = monthly ? half.withDayOfMonth(1) : half;
		return middle.isAfter(span.from()) && middle.isBefore(end)
				? List.of(new Period(span.from(), middle), new Period(middle, end))
				: List.of();
	}

	private static LocalDate quarter(LocalDate day) {
		return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
	}

	private static Stream<LocalDate> newest(Stream<LocalDate> all) {
		return all.distinct().sorted(Comparator.reverseOrder());
	}

	/** By a part of where something was said, that with the most feedback first. */
	List<Scope> places(Function<Context, String> part, Function<String, Scope> scope) {
		var counts = cells.stream()
				.filter(cell -> !part.apply(cell.context()).isEmpty())
				.collect(Collectors.groupingBy(cell -> part.apply(cell.context()), Collectors.summingLong(LabelCell::count)));
		return mostFirst(counts).map(scope).toList();
	}

	Scope within() {
		return within;
	}

	/** By the values that attributes of some feedback have, where they are few; of each attribute the most frequent first. */
	List<Scope> segments(Stream<Feedback> pieces) {
		var values = new TreeMap<String, Map<String, Long>>();
		pieces.forEach(piece -> piece.attributes().forEach((attribute, value) -> {
			if (!attribute.isBlank() && !value.isBlank()) {
				var known = values.computeIfAbsent(attribute, fresh -> new HashMap<>());
				if (known.size() <= Labelling.MOST_VALUES) {
					known.merge(value, 1L, Long::sum);
				}
			}
		}));
		values.values().removeIf(known -> known.size() < 2 || known.size() > Labelling.MOST_VALUES);
		var segments = new ArrayList<Scope>();
		values.forEach((attribute, known) -> mostFirst(known).map(value -> within.withSegment(new Segment(attribute, value)))
				.forEach(segments::add));
		return segments;
	}

	private static Stream<String> mostFirst(Map<String, Long> counts) {
		return counts.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey);
	}
}
