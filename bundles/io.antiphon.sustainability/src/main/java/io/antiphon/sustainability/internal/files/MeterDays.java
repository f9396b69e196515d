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
			var days = new TreeMap<LocalDate, Day>();
			var stretches = rows.counter() ? between(points, meter, taker) : intervals(points, days, taker);
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
	private List<Stretch> between(List<Point> all, String meter, RowTaker taker) {
		var points = all.stream().filter(one -> !Double.isNaN(one.value())).toList();
		unread(all, points, meter, taker);
		var stretches = new ArrayList<Stretch>();
		for (int at = 1; at < points.size(); at++) {
			var one = points.get(at - 1);
			var next = points.get(at);
			if (!next.at().isAfter(one.at())) {
				taker.reject(Long.toString(next.line()), ActivityProblem.ROW_NOT_LATER.with(one.line()));
			} else if (next.value() < one.value()) {
				taker.reject(Long.toString(next.line()), ActivityProblem.ROW_BACKWARDS.with(next.value(), one.value(), one.line()));
				silent(one.at(), next.at(), meter, next.line(), taker);
			} else {
				stretches.add(new Stretch(one.at(), next.at(), next.value() - one.value(), next.line()));
			}
		}
		return stretches;
	}

	/** Before the first reading and after the last that there is may be some that were rejected. */
	private void unread(List<Point> all, List<Point> read, String meter, RowTaker taker) {
		if (read.isEmpty() || all.size() == read.size()) {
			return;
		}
		silent(all.getFirst().at(), read.getFirst().at(), meter, all.getFirst().line(), taker);
		silent(read.getLast().at(), all.getLast().at(), meter, all.getLast().line(), taker);
	}

	/** From the day of one time to the day of another nothing is known. */
	private void silent(Instant one, Instant other, String meter, long line, RowTaker taker) {
		var from = date(one);
		var to = date(other);
		if (from.isBefore(to)) {
			silent(new Period(from, to), line, meter, taker);
		}
	}

	private void silent(Period period, long line, String meter, RowTaker taker) {
		var said = activity(period, 0, line, meter);
		var origin = new Origin(file, line, meter, true, true);
		taker.silent(new Activity(0, said.key(), 0, said.unit(), period, said.place(), 0, origin));
	}

	private LocalDate date(Instant at) {
		return at.atZone(zone).toLocalDate();
	}

	/** Each until its end, or for as long as most of them are; one that begins before the other ended is counted twice. */
	private List<Stretch> intervals(List<Point> points, Map<LocalDate, Day> days, RowTaker taker) {
		var step = step(points);
		var stretches = new ArrayList<Stretch>();
		var until = Instant.MIN;
		for (var point : points) {
			var end = point.end().orElse(point.at().plus(step));
			var place = Long.toString(point.line());
			if (Double.isNaN(point.value())) {
				day(point.at(), point.line(), days);
			} else if (!end.isAfter(point.at())) {
				taker.reject(place, ActivityProblem.ROW_NO_LENGTH.with());
				day(point.at(), point.line(), days);
			} else if (point.at().isBefore(until)) {
				overlapping(point, stretches, days, taker);
			} else {
				stretches.add(new Stretch(point.at(), end, point.value(), point.line()));
				until = end;
			}
		}
		return stretches;
	}

	/** One that begins before the other ended is not counted; where both say another value of one time, neither is. */
	private void overlapping(Point point, List<Stretch> stretches, Map<LocalDate, Day> days, RowTaker taker) {
		var other = stretches.stream().filter(one -> one.from().equals(point.at()) && one.amount() != point.value()).findFirst();
		if (other.isPresent()) {
			stretches.remove(other.get());
			day(point.at(), point.line(), days);
			taker.reject(Long.toString(point.line()), ActivityProblem.ROW_METER_TWICE.with(other.get().line()));
		} else {
			taker.reject(Long.toString(point.line()), ActivityProblem.ROW_METER_OVERLAP.with());
		}
	}

	private Day day(Instant at, long line, Map<LocalDate, Day> days) {
		var day = days.computeIfAbsent(date(at), key -> new Day());
		day.line = Math.min(day.line, line);
		return day;
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
			var date = date(from);
			var midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
			var to = midnight.isBefore(stretch.to()) ? midnight : stretch.to();
			double part = Duration.between(from, to).toSeconds();
			var day = day(from, stretch.line(), days);
			day.seconds += part;
			day.amount += stretch.amount() * part / length;
			from = to;
		}
	}

	private void whole(LocalDate date, Day day, String meter, RowTaker taker) {
		var length = Duration.between(date.atStartOfDay(zone), date.plusDays(1).atStartOfDay(zone)).toSeconds();
		var period = new Period(date, date.plusDays(1));
		if (length - day.seconds < MINUTE) {
			taker.take(activity(period, day.amount, day.line, meter));
			return;
		}
		if (day.seconds > 0) { // else its rows were rejected one by one
			taker.reject(
					date.toString(),
					ActivityProblem.DAY_HOLE.with(date.toString(), day.line, Math.round(day.seconds / 360) / 10.0, length / 3600));
		}
		silent(period, day.line, meter, taker);
	}

	/** From the day of one reading to the day of the next. */
	private void longer(Stretch stretch, String meter, RowTaker taker) {
		taker.take(activity(new Period(date(stretch.from()), date(stretch.to())), stretch.amount(), stretch.line(), meter));
	}

	private Activity activity(Period period, double amount, long line, String meter) {
		var place = new Place(
				defaults.service(), defaults.touchpoint(), defaults.region(), defaults.contract(), defaults.operator(), false);
		return new Activity(0, activity, amount, rows.unit(), period, place, 0, new Origin(file, line, meter, true));
	}
}
