package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The days between two days of one meter of which it says nothing. */
final class Holes {

	private record Meter(Place place, String activity, String meter) {}

	private Holes() {}

	/**
	 * Those in some days, each as an activity of no amount; {@code activities} are in the order of time. What a list says of the same meter
	 * closes them.
	 */
	static List<Activity> of(List<Activity> activities, Period days) {
		var until = new HashMap<Meter, LocalDate>();
		var holes = new ArrayList<Activity>();
		for (var one : activities) {
			var meter = new Meter(one.place(), one.key(), one.origin().meter());
			if (one.origin().metered() || until.containsKey(meter)) {
				var end = until.merge(meter, one.period().to(), (before, next) -> hole(one, before, days, holes, next));
				assert !end.isBefore(one.period().to());
			}
		}
		return holes;
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
