package io.antiphon.sustainability.internal.manifest;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Defaults;
import io.antiphon.sustainability.internal.calc.Use;
import io.antiphon.sustainability.internal.files.ActivityProblem;
import io.antiphon.sustainability.internal.files.RowTaker;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a manifest is an activity: the energy of its leaves (kWh), their share of embodied emissions (g CO2e) and their functional
 * units, added up by the day. All else it computes can be read and is not kept. For one thread.
 */
public final class ManifestRows {

	private static final int DATE = 10;

	private final Manifest manifest;
	private final Defaults defaults;
	private final String file;

	public ManifestRows(Manifest manifest, Defaults defaults, String file) {
		this.manifest = manifest;
		this.defaults = defaults;
		this.file = file;
	}

	/** Hands the activities over; how many there were. */
	public int hand(RowTaker taker) {
		int count = add(List.of("energy"), Use.SOFTWARE_ENERGY, "kWh", taker);
		count += add(List.of("carbon-embodied", "embodied-carbon"), Use.SOFTWARE_EMBODIED, "g", taker);
		for (var unit : manifest.units()) {
			if (manifest.aggregation().adds(unit)) {
				count += add(List.of(unit), Use.FUNCTIONAL_UNITS, "item", taker);
			} else {
				taker.warn(ActivityProblem.IF_UNITS_NOT_SUMMED.with(unit));
			}
		}
		return count;
	}

	/** The numbers that are not kept. */
	public List<String> notKept() {
		var names = new TreeSet<String>();
		manifest.tree().leaves().forEach(leaf -> leaf.outputs().forEach(output -> names.addAll(output.values().keySet())));
		names.removeAll(List.of("energy", "carbon-embodied", "embodied-carbon", "duration"));
		names.removeAll(manifest.units());
		return List.copyOf(names);
	}

	private int add(List<String> names, Use use, String unit, RowTaker taker) {
		var days = new TreeMap<LocalDate, Double>();
		manifest.tree().leaves().forEach(leaf -> leaf.outputs().forEach(output -> {
			names.stream().filter(output.others()::contains).forEach(
					name -> taker.reject(leaf.path(), ActivityProblem.IF_NO_NUMBER.with(name, output.timestamp())));
			names.stream().filter(output.values()::containsKey).findFirst().ifPresent(name -> {
				try {
					days.merge(day(output.timestamp()), output.values().get(name), Double::sum);
				} catch (DateTimeException none) {
					taker.reject(leaf.path(), ActivityProblem.ROW_TIME.with(output.timestamp()));
				}
			});
		}));
		days.forEach((day, amount) -> {
			if (amount < 0) {
				taker.reject(day.toString(), ActivityProblem.ROW_NEGATIVE.with(amount));
			} else {
				taker.take(activity(use.key(), amount, unit, day));
			}
		});
		return days.size();
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
