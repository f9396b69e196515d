package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** The days between two days of one meter of which it says nothing, and those before and after of which it says too little. */
final class Holes {

	private record Meter(Place place, String activity, String meter) {}

	private Holes() {}

	/**
	 * Those in some days, each as an activity of no amount; {@code activities} are in the order of time. What a list says of the same meter
	 * closes them.
	 */
	static List<Activity> of(List<Activity> activities, Period days) {
		var until = new HashMap<Meter, LocalDate>();
		var said = new HashMap<Meter, TreeMap<LocalDate, LocalDate>>();
		var silent = new HashMap<Meter, List<Activity>>();
		var holes = new ArrayList<Activity>();
		for (var one : activities) {
			var meter = new Meter(one.place(), one.key(), one.origin().meter());
			if (one.origin().silent()) {
				silent.computeIfAbsent(meter, key -> new ArrayList<>()).add(one);
				continue;
			}
			said.computeIfAbsent(meter, key -> new TreeMap<>()).put(one.period().from(), one.period().to());
			if (one.origin().metered() || until.containsKey(meter)) {
				var end = until.merge(meter, one.period().to(), (before, next) -> hole(one, before, days, holes, next));
				assert !end.isBefore(one.period().to());
			}
		}
		silent.forEach((meter, all) -> all.stream()
				.filter(one -> one.period().overlaps(days))
				.forEach(one -> outside(one, Accountant.shared(one.period(), days), said.getOrDefault(meter, new TreeMap<>()), holes)));
		return holes;
	}

	/** Those of its days that neither count nor lie between two that do. */
	private static void outside(Activity one, Period days, TreeMap<LocalDate, LocalDate> said, List<Activity> holes) {
		var open = days.split(1).stream().filter(day -> said.floorEntry(day.from()) == null || said.ceilingEntry(day.from()) == null
				&& !said.floorEntry(day.from()).getValue().isAfter(day.from())).toList();
		if (!open.isEmpty()) {
			holes.add(new Activity(
					one.id(), one.key(), 0, one.unit(), new Period(open.getFirst().from(), open.getLast().to()), one.place(), 0,
					one.origin()));
		}
	}

	private static LocalDate hole(Activity next, LocalDate before, Period days, List<Activity> holes, LocalDate end) {
		if (before.isBefore(next.period().from())) {
			var hole = new Period(before, next.period().from());
			if (hole.overlaps(days)) {
				holes.add(new Activity(
						next.id(), next.key(), 0, next.unit(), Accountant.shared(hole, days), next.place(), 0, next.origin()));
			}
		}
		return end.isAfter(before) ? end : before;
	}
}
