package io.antiphon.sustainability.internal.files;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.internal.files.MeterRows.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a meter says, by the days of its zone, which have 23, 24 or 25 hours: a day counts where all of it was metered, else it is
 * rejected with the hours there are. What lies between two readings that are more than a day apart is one activity of the days between.
 * For one thread.
 */
final class MeterDays {

	private static final Duration DAY = Duration.ofHours(25);
	private static final double MINUTE = 60;

	private record Stretch(Instant from, Instant to, double amount, long line) {}

	private static final class Day {

		private double amount;
		private double seconds;
		private long line = Long.MAX_VALUE;
	}

	private final MeterRows rows;
	private final String activity;
	private final Defaults defaults;
	private final String file;
	private final ZoneId zone;

	MeterDays(MeterRows rows, String activity, Defaults defaults, String file) {
		this.rows = rows;
		this.activity = activity;
		this.defaults = defaults;
		this.file = file;
		this.zone = defaults.zone();
	}

	void hand(RowTaker taker) {
		rows.points(taker).forEach((meter, points) -> {
			var stretches = rows.counter() ? between(points, taker) : intervals(points, taker);
			var days = new TreeMap<LocalDate, Day>();
			for (var stretch : stretches) {
				if (Duration.between(stretch.from(), stretch.to()).compareTo(DAY) > 0) {
					longer(stretch, meter, taker);
				} else {
					split(stretch, days);
				}
			}
			days.forEach((date, day) -> whole(date, day, meter, taker));
		});
	}

	/** What a counter went on by from one reading to the next. */
	private static List<Stretch> between(List<Point> points, RowTaker taker) {
		var stretches = new ArrayList<Stretch>();
		for (int at = 1; at < points.size(); at++) {
			var one = points.get(at - 1);
			var next = points.get(at);
			if (!next.at().isAfter(one.at())) {
				taker.reject(Long.toString(next.line()), ActivityProblem.ROW_NOT_LATER.with(one.line()));
			} else if (next.value() < one.value()) {
				taker.reject(Long.toString(next.line()), ActivityProblem.ROW_BACKWARDS.with(next.value(), one.value(), one.line()));
			} else {
				stretches.add(new Stretch(one.at(), next.at(), next.value() - one.value(), next.line()));
			}
		}
		return stretches;
	}

	/** Each until its end, or for as long as most of them are; one that begins before the other ended is counted twice. */
	private static List<Stretch> intervals(List<Point> points, RowTaker taker) {
		var step = step(points);
		var stretches = new ArrayList<Stretch>();
		var until = Instant.MIN;
		for (var point : points) {
			var end = point.end().orElse(point.at().plus(step));
			if (point.at().isBefore(until) || !end.isAfter(point.at())) {
				taker.reject(Long.toString(point.line()), ActivityProblem.ROW_METER_OVERLAP.with());
			} else {
				stretches.add(new Stretch(point.at(), end, point.value(), point.line()));
				until = end;
			}
		}
		return stretches;
	}

	private static Duration step(List<Point> points) {
		var counts = new HashMap<Duration, Integer>();
		for (int at = 1; at < points.size(); at++) {
			var length = Duration.between(points.get(at - 1).at(), points.get(at).at());
			if (length.isPositive()) {
				counts.merge(length, 1, Integer::sum);
			}
		}
		return counts.entrySet().stream()
				.max(Map.Entry.<Duration, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.map(Map.Entry::getKey)
				.orElse(Duration.ofHours(1));
	}

	private void split(Stretch stretch, Map<LocalDate, Day> days) {
		double length = Duration.between(stretch.from(), stretch.to()).toSeconds();
		for (var from = stretch.from(); from.isBefore(stretch.to());) {
			var date = from.atZone(zone).toLocalDate();
			var midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
			var to = midnight.isBefore(stretch.to()) ? midnight : stretch.to();
			double part = Duration.between(from, to).toSeconds();
			var day = days.computeIfAbsent(date, key -> new Day());
			day.seconds += part;
			day.amount += stretch.amount() * part / length;
			day.line = Math.min(day.line, stretch.line());
			from = to;
		}
	}

	private void whole(LocalDate date, Day day, String meter, RowTaker taker) {
		var length = Duration.between(date.atStartOfDay(zone), date.plusDays(1).atStartOfDay(zone)).toSeconds();
		if (length - day.seconds >= MINUTE) {
			taker.reject(
					date.toString(),
					ActivityProblem.DAY_HOLE.with(date.toString(), day.line, Math.round(day.seconds / 360) / 10.0, length / 3600));
		} else {
			taker.take(activity(new Period(date, date.plusDays(1)), day.amount, day.line, meter));
		}
	}

	/** From the day of one reading to the day of the next. */
	private void longer(Stretch stretch, String meter, RowTaker taker) {
		var from = stretch.from().atZone(zone).toLocalDate();
		var to = stretch.to().atZone(zone).toLocalDate();
		taker.take(activity(new Period(from, to), stretch.amount(), stretch.line(), meter));
	}

	private Activity activity(Period period, double amount, long line, String meter) {
		var place = new Place(
				defaults.service(), defaults.touchpoint(), defaults.region(), defaults.contract(), defaults.operator(), false);
		return new Activity(0, activity, amount, rows.unit(), period, place, 0, new Origin(file, line, meter, true));
	}
}
