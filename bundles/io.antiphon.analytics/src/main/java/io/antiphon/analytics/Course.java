package io.antiphon.analytics;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * How often something is said, period by period: weeks, days where there are few of them, or months. {@code changes}: the first days of the periods from which on it is said more
 * or less often than before, beyond chance.
 */
public record Course(List<Point> points, List<LocalDate> changes) {

	/** Fewer periods with feedback show no direction. */
	private static final int FEWEST = 4;

	/** In a period so many of so many pieces say it. */
	public record Point(Period period, long count, long of) {

		/** 0 to 1; {@link Double#NaN} where nothing is said at all. */
		public double share() {
			return of == 0 ? Double.NaN : (double) count / of;
		}
	}

	/** Where it goes, by the last of its changes. */
	public enum Direction {
		UP,
		DOWN,
		STEADY,
		/** Nobody said it before. */
		NEW,
		/** Nobody says it any more. */
		GONE,
		/** There are too few periods to tell. */
		UNKNOWN
	}

	public Course {
		points = List.copyOf(points);
		changes = List.copyOf(changes);
	}

	public Direction direction() {
		if (points.stream().filter(point -> point.of() > 0).count() < FEWEST) {
			return Direction.UNKNOWN;
		}
		if (changes.isEmpty()) {
			return Direction.STEADY;
		}
		var last = changes.getLast();
		var after = share(points.stream().filter(point -> !point.period().from().isBefore(last)).toList());
		var since = changes.size() > 1 ? changes.get(changes.size() - 2) : LocalDate.MIN;
		var before = share(points.stream()
				.filter(point -> point.period().from().isBefore(last) && !point.period().from().isBefore(since))
				.toList());
		if (before == 0) {
			return Direction.NEW;
		}
		return after == 0 ? Direction.GONE : after > before ? Direction.UP : Direction.DOWN;
	}

	private static double share(List<Point> some) {
		var of = some.stream().mapToLong(Point::of).sum();
		return of == 0 ? 0 : (double) some.stream().mapToLong(Point::count).sum() / of;
	}
}
