package io.antiphon.drawing.internal;

import io.antiphon.base.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The horizontal axis of a chart or time line: the days from its first to its last, and which of them are named. */
public final class TimeAxis {

	private static final int NAMED = 8;
	private static final int[] STEPS = {1, 2, 7, 14, 28, 56};
	private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};
	private static final long LONG = 200;

	private final LocalDate first;
	private final LocalDate last;
	private final DateTimeFormatter days;
	private final DateTimeFormatter dated;
	private final DateTimeFormatter months;

	/** {@code all}: at least one day, in any order. */
	public TimeAxis(Stream<LocalDate> all, Locale locale) {
		this(all.sorted().toList(), locale);
	}

	private TimeAxis(List<LocalDate> sorted, Locale locale) {
		this(sorted.getFirst(), sorted.getLast(), locale);
	}

	public TimeAxis(LocalDate first, LocalDate last, Locale locale) {
		var texts = Texts.of(TimeAxis.class, locale);
		this.first = first;
		this.last = last;
		this.days = DateTimeFormatter.ofPattern(texts.get("axis.day"), texts.locale());
		this.dated = DateTimeFormatter.ofPattern(texts.get("axis.day.year"), texts.locale());
		this.months = DateTimeFormatter.ofPattern(texts.get("axis.month"), texts.locale());
	}

	/** How far along a day is, 0 for the first and 1 for the last; a single day is in the middle. */
	public double along(LocalDate day) {
		var span = span();
		return span == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / span;
	}

	/** The days that are named: weeks from the first day, or first days of months where it is long. */
	public List<LocalDate> ticks() {
		return span() > LONG ? monthly() : daily();
	}

	public String label(LocalDate tick) {
		return span() > LONG ? months.format(tick) : days.format(tick);
	}

	/** The same with its year, where the one named before it was of another year or there was none. */
	public String label(LocalDate tick, @Nullable LocalDate before) {
		var said = before != null && before.getYear() == tick.getYear();
		return said || span() > LONG ? label(tick) : dated.format(tick);
	}

	private long span() {
		return ChronoUnit.DAYS.between(first, last);
	}

	private List<LocalDate> daily() {
		int step = STEPS[STEPS.length - 1];
		for (int at = STEPS.length - 1; at >= 0 && span() / STEPS[at] < NAMED; at--) {
			step = STEPS[at];
		}
		var ticks = new ArrayList<LocalDate>();
		for (var day = first; !day.isAfter(last); day = day.plusDays(step)) {
			ticks.add(day);
		}
		return ticks;
	}

	private List<LocalDate> monthly() {
		var all = ChronoUnit.MONTHS.between(first, last) + 1;
		int step = MONTHS[MONTHS.length - 1];
		for (int at = MONTHS.length - 1; at >= 0 && all / MONTHS[at] <= NAMED; at--) {
			step = MONTHS[at];
		}
		var ticks = new ArrayList<LocalDate>();
		var month = first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
		for (; !month.isAfter(last); month = month.plusMonths(step)) {
			ticks.add(month);
		}
		return ticks;
	}
}
