package io.antiphon.sustainability.internal.files;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.internal.calc.Use;
import io.antiphon.sustainability.internal.factors.FactorProblem;
import io.antiphon.tables.records.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is counted already, before a file and by what was read of it: so that nothing is counted twice. Holds all periods in memory. For
 * one thread.
 */
public final class Ledger {

	/** What becomes of an activity. */
	public sealed interface Entry {

		/** {@code beside}: something of the same days came in before that may be the same, and differs in something else than its amount. */
		record Stored(boolean beside) implements Entry {}

		/** It replaces the amount of the same days that came in before. */
		record Revised() implements Entry {}

		record Known() implements Entry {}

		record Refused(Reason reason) implements Entry {}
	}

	/** What overlaps where it has the same. */
	private record Key(Place place, String activity, String kind, String meter) {}

	/** What is metered and also counted as a whole where it has the same. */
	private record Whole(Place place, String activity) {}

	/** What may be the same, said in another way: in another region, under another contract, run by another, avoided, or in another unit. */
	private record Told(String service, String touchpoint, String activity, String meter) {}

	/** What may be the same although its touchpoint or activity is another: it is as much. */
	private record Much(String service, String meter, Period period, double amount, String unit) {}

	/** {@code line}: in this file; 0 for what came in before, from {@code place}. */
	private record Line(Period period, double amount, String unit, long line, String place) {}

	private final Map<Key, TreeMap<LocalDate, Line>> lines = new HashMap<>();
	private final Map<Key, Days> silent = new HashMap<>();
	private final Map<Whole, Days> metered = new HashMap<>();
	private final Map<Whole, Days> whole = new HashMap<>();
	private final Map<String, Place> meters = new HashMap<>();
	private final Map<Told, Map<Key, Days>> before = new HashMap<>();
	private final Map<Much, Set<Key>> much = new HashMap<>();

	/** {@code before}: what came in before. */
	public Ledger(List<Activity> before) {
		for (var one : before) {
			if (one.origin().silent()) {
				silent.computeIfAbsent(key(one), key -> new Days()).add(one.period());
				continue;
			}
			note(one, 0);
			if (one.amount() > 0) { // what was taken out counts nothing
				this.before.computeIfAbsent(told(one), told -> new HashMap<>()).computeIfAbsent(key(one), key -> new Days())
						.add(one.period());
				much.computeIfAbsent(much(one), key -> new HashSet<>()).add(key(one));
			}
		}
	}

	/** Whether nothing is known of days of which a meter said too little; they are entered then. */
	public boolean open(Activity days) {
		var known = lines.get(key(days));
		var told = silent.computeIfAbsent(key(days), key -> new Days());
		if (known != null && overlapping(known, days.period()).isPresent() || told.any(days.period())) {
			return false;
		}
		told.add(days.period());
		return true;
	}

	/** Enters one, or says why not. */
	public Entry enter(Activity activity) {
		var meter = activity.origin().meter();
		var place = meters.get(meter + " " + activity.key());
		if (!meter.isEmpty() && place != null && !place.equals(activity.place())) {
			return new Entry.Refused(ActivityProblem.ROW_OTHER_PLACE.with(meter, place.service()));
		}
		var other = (meter.isEmpty() ? metered : whole).get(new Whole(activity.place(), activity.key()));
		if (other != null && other.any(activity.period())) {
			return new Entry.Refused(ActivityProblem.ROW_METERED.with(activity.key()));
		}
		var known = lines.get(key(activity));
		var found = known == null ? Optional.<Line>empty() : overlapping(known, activity.period());
		if (found.isEmpty()) {
			note(activity, activity.origin().line());
			return new Entry.Stored(beside(activity));
		}
		return meeting(activity, found.get());
	}

	private boolean beside(Activity activity) {
		var own = key(activity);
		return activity.amount() > 0
				&& (before.getOrDefault(told(activity), Map.of()).entrySet().stream()
						.anyMatch(other -> !other.getKey().equals(own) && other.getValue().any(activity.period()))
						|| much.getOrDefault(much(activity), Set.of()).stream().anyMatch(other -> !other.equals(own)));
	}

	private static Much much(Activity activity) {
		return new Much(
				activity.place().service(), activity.origin().meter(), activity.period(), activity.amount(), activity.unit());
	}

	private static Told told(Activity activity) {
		return new Told(activity.place().service(), activity.place().touchpoint(), activity.key(), activity.origin().meter());
	}

	private Entry meeting(Activity activity, Line found) {
		boolean same = found.period().equals(activity.period());
		if (same && found.amount() == activity.amount() && found.unit().equals(activity.unit()) && found.line() == 0) {
			return new Entry.Known();
		}
		if (same && found.line() == 0) {
			note(activity, activity.origin().line());
			return new Entry.Revised();
		}
		return new Entry.Refused(same
				? ActivityProblem.ROW_TWICE.with(found.line())
				: found.line() == 0 ? ActivityProblem.ROW_OVERLAP_BEFORE.with(FactorProblem.days(found.period()), found.place())
						: ActivityProblem.ROW_OVERLAP.with(found.line()));
	}

	private void note(Activity activity, long line) {
		var origin = activity.origin();
		var place = origin.line() > 0 ? origin.file() + ":" + origin.line() : origin.file();
		var entry = new Line(activity.period(), activity.amount(), activity.unit(), line, place);
		var from = activity.period().from();
		lines.computeIfAbsent(key(activity), key -> new TreeMap<>()).put(from, entry);
		var meter = activity.origin().meter();
		(meter.isEmpty() ? whole : metered)
				.computeIfAbsent(new Whole(activity.place(), activity.key()), key -> new Days())
				.add(activity.period());
		if (!meter.isEmpty()) {
			meters.put(meter + " " + activity.key(), activity.place());
		}
	}

	private static Key key(Activity activity) {
		return new Key(activity.place(), activity.key(), Use.kind(activity), activity.origin().meter());
	}

	private static Optional<Line> overlapping(TreeMap<LocalDate, Line> lines, Period period) {
		var before = lines.lowerEntry(period.to());
		return before != null && before.getValue().period().overlaps(period) ? Optional.of(before.getValue()) : Optional.empty();
	}

	/** The days of several periods, which may overlap. */
	private static final class Days {

		private final NavigableMap<LocalDate, LocalDate> stretches = new TreeMap<>();

		void add(Period period) {
			var from = period.from();
			var to = period.to();
			for (var one = stretches.floorEntry(to); one != null && !one.getValue().isBefore(from); one = stretches.floorEntry(to)) {
				from = one.getKey().isBefore(from) ? one.getKey() : from;
				to = one.getValue().isAfter(to) ? one.getValue() : to;
				stretches.remove(one.getKey());
			}
			stretches.put(from, to);
		}

		boolean any(Period period) {
			var last = stretches.lowerEntry(period.to());
			return last != null && last.getValue().isAfter(period.from());
		}
	}
}
