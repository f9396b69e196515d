package io.antiphon.sustainability.internal.loop;

import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Intensity;
import io.antiphon.sustainability.SoftwareIntensity;
import io.antiphon.sustainability.internal.calc.Accountant;
import io.antiphon.sustainability.internal.calc.Use;
import io.antiphon.sustainability.internal.social.Declared;
import io.antiphon.sustainability.internal.units.Measures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Footprints as indicators: of each service and touchpoint the amount a day, per case and per customer, the carbon intensity of software, and what
 * is declared. All are means, of days or of cases: an amount that adds up would be taken for a volume that complaints are counted per. A
 * period with a gap has no value, since part of it would look like less. Any thread; blocks.
 */
public class FootprintSource implements IndicatorSource {

	/** How the ids of its indicators begin. */
	public static final String ID = "footprint";

	private static final String TOTAL = "total";
	private static final String PER_CASE = "per-case";
	private static final String PER_CUSTOMER = "per-customer";
	private static final String SOFTWARE = "sci";

	private final Supplier<List<Activity>> activities;
	private final Supplier<Accountant> accountant;
	private final Declared declared;

	/** What is measured, and how: {@code value} is empty where a period has none. */
	private record Line(String what, Indicator indicator, Function<Period, Optional<Reading>> reading) {}

	private record Reading(double value, double n) {}

	private record Spot(String service, String touchpoint) {}

	/** {@code activities}: all there are at the moment of asking; none while no workspace is open. */
	public FootprintSource(Supplier<List<Activity>> activities, Supplier<Accountant> accountant, Declared declared) {
		this.activities = activities;
		this.accountant = accountant;
		this.declared = declared;
	}

	@Override
	public final String id() {
		return ID;
	}

	@Override
	public final List<Indicator> indicators() {
		return lines().stream().map(Line::indicator).toList();
	}

	/** Of each service the one number that most says it: per case where cases are known, else a day's. */
	@Override
	public final List<Indicator> watched() {
		var watched = new LinkedHashMap<String, Indicator>();
		for (var what : List.of(PER_CASE, TOTAL)) {
			lines().stream()
					.filter(line -> line.what().equals(what) && line.indicator().scope().touchpoint().isEmpty())
					.forEach(line -> watched.putIfAbsent(line.indicator().scope().service(), line.indicator()));
		}
		return List.copyOf(watched.values());
	}

	@Override
	public final List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		var found = lines().stream()
				.filter(line -> line.indicator().id().equals(id) && line.indicator().scope().equals(scope.within(null)))
				.findFirst();
		if (found.isEmpty()) {
			return List.of();
		}
		var own = of(new Spot(scope.service(), scope.touchpoint()), activities.get());
		var span = Period.spanning(own.stream()
				.flatMap(one -> List.of(one.period().from(), one.period().to().minusDays(1)).stream())
				.toList());
		var asked = periods.isEmpty() ? span.stream().toList() : periods;
		return asked.stream()
				.flatMap(period -> found.get().reading().apply(period)
						.map(one -> new Measurement(id, period, one.value(), one.n(), Double.NaN, ID))
						.stream())
				.toList();
	}

	private List<Line> lines() {
		var all = activities.get();
		var spots = new LinkedHashSet<Spot>();
		all.forEach(one -> spots.add(new Spot(one.place().service(), "")));
		all.forEach(one -> spots.add(new Spot(one.place().service(), one.place().touchpoint())));
		var lines = new ArrayList<Line>();
		spots.forEach(spot -> add(spot, of(spot, all), lines));
		return lines;
	}

	private void add(Spot spot, List<Activity> own, List<Line> lines) {
		var counted = own.stream().anyMatch(one -> Use.of(one.key()).isEmpty() && !declared.knows(one.key()) || software(one));
		if (counted) {
			lines.add(line(spot, TOTAL, "", Impact.CARBON.unit() + "/d", Direction.DOWN, period -> daily(own, period)));
		}
		if (counted) {
			kinds(spot, own, Use.CASES, PER_CASE, lines, period -> footprint(own, period).map(found -> found.served().cases()));
			kinds(spot, own, Use.CUSTOMERS, PER_CUSTOMER, lines, period -> footprint(own, period).map(found -> found.served().customers()));
		}
		kinds(spot, own, Use.FUNCTIONAL_UNITS, SOFTWARE, lines, period -> Optional.of(
				accountant.get().intensities(own, period).stream().map(SoftwareIntensity::per).toList()));
		for (var kind : declared.all()) {
			if (own.stream().anyMatch(one -> one.key().equals(kind.key()))) {
				lines.add(line(
						spot, kind.key(), "", kind.unit() + "/d", kind.better(), period -> said(own, kind, period)));
			}
		}
	}

	/** One for each kind of unit; where there are several each is named by its own. */
	private static void kinds(
			Spot spot, List<Activity> own, Use use, String what, List<Line> lines, Function<Period, Optional<List<Intensity>>> all) {
		var units = new LinkedHashMap<String, String>();
		own.stream()
				.filter(one -> one.key().equals(use.key()))
				.map(Activity::unit)
				.distinct()
				.forEach(unit -> units.putIfAbsent(Measures.kind(unit), unit));
		units.forEach((kind, unit) -> lines.add(line(
				spot, what, units.size() > 1 ? unit : "", Impact.CARBON.unit(), Direction.DOWN,
				period -> all.apply(period).flatMap(found -> reading(found, kind)))));
	}

	private static Optional<Reading> reading(List<Intensity> all, String kind) {
		return all.stream()
				.filter(one -> Measures.kind(one.unit()).equals(kind))
				.findFirst()
				.flatMap(one -> one.each().map(each -> new Reading(each.value(), one.units())));
	}

	private static Line line(
			Spot spot, String what, String counted, String unit, Direction better, Function<Period, Optional<Reading>> reading) {
		var name = Phrase.naming(what.contains("/") ? what.replace('/', '.') : ID + "." + what, counted);
		var scope = new Scope(spot.service(), spot.touchpoint(), "", null);
		var id = counted.isEmpty()
				? Key.of(ID, spot.service(), spot.touchpoint(), what)
				: Key.of(ID, spot.service(), spot.touchpoint(), what, counted);
		return new Line(what, new Indicator(id, name, unit, Kind.MEAN, better, scope), reading);
	}

	private Optional<Reading> daily(List<Activity> own, Period period) {
		return footprint(own, period).flatMap(
				found -> found.total(Impact.CARBON).map(total -> new Reading(total.value() / found.days(), found.days())));
	}

	private static Optional<Reading> said(List<Activity> own, Declared.Kind kind, Period period) {
		var rows = own.stream().filter(one -> one.key().equals(kind.key())).toList();
		return Accountant.days(rows, period).map(days -> {
			double sum = rows.stream()
					.filter(one -> one.period().overlaps(days))
					.mapToDouble(one -> Accountant.part(one, days) * Measures.factor(one.unit(), kind.unit()).orElse(0))
					.sum();
			return new Reading(sum / days.days(), days.days());
		});
	}

	private Optional<Footprint> footprint(List<Activity> own, Period period) {
		return accountant.get().footprint(own, period);
	}

	private static boolean software(Activity one) {
		return one.key().equals(Use.SOFTWARE_ENERGY.key()) || one.key().equals(Use.SOFTWARE_EMBODIED.key());
	}

	private static List<Activity> of(Spot spot, List<Activity> all) {
		return all.stream()
				.filter(one -> one.place().service().equals(spot.service())
						&& (spot.touchpoint().isEmpty() || one.place().touchpoint().equals(spot.touchpoint())))
				.toList();
	}
}
