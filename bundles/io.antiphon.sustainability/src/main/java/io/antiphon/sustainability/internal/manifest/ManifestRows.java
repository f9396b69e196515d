package io.antiphon.sustainability.internal.manifest;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.internal.calc.Use;
import io.antiphon.sustainability.internal.files.Activities;
import io.antiphon.sustainability.internal.files.ActivityProblem;
import io.antiphon.sustainability.internal.files.RowTaker;
import io.antiphon.sustainability.internal.manifest.Node.Output;
import io.antiphon.tables.records.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a manifest is an activity: the energy of its leaves (kWh), their share of embodied emissions (g CO2e) and their functional
 * units, added up by the day on which a row begins. All else it computes can be read and is not kept. For one thread.
 */
public final class ManifestRows {

	private static final int DATE = 10;
	private static final double DAY = 86_400;
	private static final List<String> EMBODIED = List.of("carbon-embodied", "embodied-carbon");

	private final Manifest manifest;
	private final Defaults defaults;
	private final String file;
	private int rejected;

	public ManifestRows(Manifest manifest, Defaults defaults, String file) {
		this.manifest = manifest;
		this.defaults = defaults;
		this.file = file;
	}

	/** Hands the activities over; how many there were, and how many rows that are none. */
	public int hand(RowTaker taker) {
		var kept = new ArrayList<Kept>();
		kept.add(new Kept(List.of("energy"), Use.SOFTWARE_ENERGY, "kWh"));
		kept.add(new Kept(EMBODIED, Use.SOFTWARE_EMBODIED, "g"));
		for (var unit : manifest.units()) {
			if (manifest.aggregation().adds(unit)) {
				kept.add(new Kept(List.of(unit), Use.FUNCTIONAL_UNITS, unit));
			} else {
				taker.warn(ActivityProblem.IF_UNITS_NOT_SUMMED.with(unit));
			}
		}
		manifest.tree().leaves().forEach(leaf -> read(leaf, kept, taker));
		kept.forEach(one -> one.days.forEach((day, amount) -> taker.take(activity(one.use.key(), amount, one.unit, day))));
		if (taker.revised() > 0) {
			taker.warn(ActivityProblem.IF_REPLACED.with(taker.revised(), manifest.name()));
		}
		return rejected + kept.stream().mapToInt(one -> one.days.size()).sum();
	}

	/** A parameter that becomes an activity, by the names it has had, and what it comes to by the day. */
	private static final class Kept {

		private final List<String> names;
		private final Use use;
		private final String unit;
		private final Map<LocalDate, Double> days = new TreeMap<>();

		Kept(List<String> names, Use use, String unit) {
			this.names = names;
			this.use = use;
			this.unit = unit;
		}

		boolean in(Output output) {
			return names.stream().anyMatch(name -> output.values().containsKey(name) || output.others().contains(name));
		}
	}

	private void read(Node leaf, List<Kept> all, RowTaker taker) {
		var seen = new HashSet<String>();
		for (var output : leaf.outputs()) {
			var there = all.stream().filter(one -> one.in(output)).toList();
			var wrong = there.isEmpty() ? Optional.<Reason>empty() : wrong(output);
			if (wrong.isPresent()) {
				reject(leaf, output, wrong.get(), taker);
				continue;
			}
			for (var one : there) {
				wrong(one, output, seen).ifPresentOrElse(
						reason -> reject(leaf, output, reason, taker),
						() -> one.days.merge(day(output.timestamp()), value(one, output), Double::sum));
			}
		}
	}

	private void reject(Node leaf, Output output, Reason reason, RowTaker taker) {
		rejected++;
		taker.reject((leaf.place() + " " + output.timestamp()).strip(), reason);
	}

	/** Why nothing of a row is taken. */
	private static Optional<Reason> wrong(Output output) {
		try {
			day(output.timestamp());
		} catch (DateTimeException none) {
			return Optional.of(ActivityProblem.ROW_TIME.with(output.timestamp()));
		}
		if (output.duration().isEmpty()) {
			return Optional.of(ActivityProblem.IF_NO_DURATION.with());
		}
		double seconds = output.duration().getAsDouble();
		return seconds > 0 && seconds <= DAY
				? Optional.empty()
				: Optional.of(ActivityProblem.IF_DURATION.with(seconds));
	}

	/** Why one number of a row is not taken; {@code seen}: the times that had one before. */
	private static Optional<Reason> wrong(Kept one, Output output, Set<String> seen) {
		var named = one.names.stream().filter(output.values()::containsKey).toList();
		if (named.isEmpty()) {
			var name = one.names.stream().filter(output.others()::contains).findFirst().orElseThrow();
			return Optional.of(ActivityProblem.IF_NO_NUMBER.with(name));
		}
		if (named.size() > 1) {
			return Optional.of(ActivityProblem.IF_TWO_NAMES.with(named.getFirst(), named.getLast()));
		}
		if (!seen.add(one.names.getFirst() + " " + output.timestamp())) {
			return Optional.of(ActivityProblem.IF_TIME_TWICE.with(named.getFirst()));
		}
		double value = value(one, output);
		if (value < 0) {
			return Optional.of(ActivityProblem.ROW_NEGATIVE.with(value));
		}
		return value > Activities.MOST ? Optional.of(ActivityProblem.ROW_TOO_MUCH.with(value, Activities.MOST)) : Optional.empty();
	}

	private static double value(Kept one, Output output) {
		return one.names.stream().filter(output.values()::containsKey).mapToDouble(output.values()::get).findFirst().orElseThrow();
	}

	/** The numbers that are not kept. */
	public List<String> notKept() {
		var names = new TreeSet<String>();
		manifest.tree().leaves().forEach(leaf -> leaf.outputs().forEach(output -> names.addAll(output.values().keySet())));
		names.removeAll(List.of("energy", "duration"));
		names.removeAll(EMBODIED);
		names.removeAll(manifest.units());
		return List.copyOf(names);
	}

	/** As the manifest writes it: manifests are in universal time. */
	private static LocalDate day(String timestamp) {
		return LocalDate.parse(timestamp.length() < DATE ? timestamp : timestamp.substring(0, DATE));
	}

	private Activity activity(String key, double amount, String unit, LocalDate day) {
		var place = new Place(
				defaults.service(), defaults.touchpoint(), defaults.region(), defaults.contract(), defaults.operator(), false);
		return new Activity(
				0, key, amount, unit, new Period(day, day.plusDays(1)), place, 0, new Origin(file, 0, manifest.name(), false));
	}
}
