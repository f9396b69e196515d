package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Amount;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Gap;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Intensity;
import io.antiphon.sustainability.internal.units.Measures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which days have a complete footprint by location, and what something that is counted comes to on them. For one thread. */
final class CompleteDays {

	private final LocalDate first;
	private final List<Contribution> contributions = new ArrayList<>();
	private final BitSet counted = new BitSet();
	private final BitSet missing = new BitSet();
	private final Map<String, String> known = new HashMap<>();

	/**
	 * {@code parts}: what the footprint is made of; a day has one where it has something of each part that any day has. {@code first}: no
	 * day lies before.
	 */
	CompleteDays(LocalDate first, List<List<Contribution>> parts, List<Gap> gaps) {
		this.first = first;
		parts.stream().filter(part -> !part.isEmpty()).forEach(this::also);
		gaps.stream()
				.filter(gap -> gap.impact() == Impact.CARBON && Category.byLocation().contains(gap.category()))
				.forEach(gap -> mark(gap.activity().period(), missing));
	}

	private void also(List<Contribution> part) {
		var days = new BitSet();
		part.forEach(one -> mark(one.activity().period(), days));
		if (contributions.isEmpty()) {
			counted.or(days);
		} else {
			counted.and(days);
		}
		contributions.addAll(part);
	}

	/** By each kind of unit of what was counted, in the order of the first of each; {@code least}: see {@link Intensity}. */
	List<Intensity> per(List<Activity> counts, int least) {
		var kinds = new LinkedHashMap<String, List<Activity>>();
		counts.forEach(one -> kinds.computeIfAbsent(kind(one.unit()), kind -> new ArrayList<>()).add(one));
		return kinds.values().stream().map(kind -> intensity(kind, least)).toList();
	}

	private String kind(String unit) {
		return known.computeIfAbsent(unit, Measures::kind);
	}

	private Intensity intensity(List<Activity> counts, int least) {
		var said = new BitSet();
		counts.forEach(one -> mark(one.period(), said));
		var days = both(said);
		var unit = counts.getFirst().unit();
		var scales = new HashMap<String, Double>();
		double units = counts.stream()
				.mapToDouble(one -> one.amount() * part(one.period(), days)
						* scales.computeIfAbsent(one.unit(), other -> Measures.factor(other, unit).orElse(1)))
				.sum();
		return new Intensity(unit, units, Amount.sum(within(days, contributions)), why(said, days), least);
	}

	/** The days that have a count and a complete footprint. */
	private BitSet both(BitSet said) {
		var days = (BitSet) counted.clone();
		days.andNot(missing);
		days.and(said);
		return days;
	}

	private Intensity.Days why(BitSet said, BitSet days) {
		var silent = (BitSet) counted.clone();
		silent.andNot(missing);
		silent.andNot(said);
		var bare = (BitSet) said.clone();
		bare.andNot(missing);
		bare.andNot(counted);
		return new Intensity.Days(days.cardinality(), missing.cardinality(), bare.cardinality(), silent.cardinality());
	}

	/** What of these lies on those days of an intensity. */
	List<Contribution> of(Intensity intensity, List<Activity> counts, List<Contribution> some) {
		var said = new BitSet();
		counts.stream()
				.filter(one -> kind(one.unit()).equals(kind(intensity.unit())))
				.forEach(one -> mark(one.period(), said));
		return within(both(said), some);
	}

	private List<Contribution> within(BitSet days, List<Contribution> some) {
		return some.stream().map(one -> one.part(part(one.activity().period(), days))).filter(one -> one.value() != 0).toList();
	}

	private double part(Period period, BitSet days) {
		return (double) days.get(at(period.from()), at(period.to())).cardinality() / period.days();
	}

	private void mark(Period period, BitSet days) {
		days.set(at(period.from()), at(period.to()));
	}

	private int at(LocalDate day) {
		return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
	}
}
