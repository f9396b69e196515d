package io.antiphon.sustainability.internal.factors;

import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Impact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The factors of several sets, those of the first before those of the others. Immutable; any thread. */
public final class FactorBook {

	/** The activity whose factors are those of a grid. */
	public static final String ELECTRICITY = "electricity";
	/** How what an amount rests on ends where it is bought power by the mean of its grid. */
	public static final String POWER = " " + Stage.ELECTRICITY.name();

	/** A factor and the set it is of. */
	public record Entry(FactorSet set, Factor factor) {}

	/** What has to be counted for an activity: an impact at a stage. */
	public record Need(Impact impact, Stage stage) {}

	private final List<FactorSet> sets;
	private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

	/** {@code sets}: the one that is asked first, first. */
	public FactorBook(List<FactorSet> sets) {
		this.sets = List.copyOf(sets);
		for (var set : sets) {
			set.factors().forEach(
					factor -> entries.computeIfAbsent(factor.activity(), key -> new ArrayList<>()).add(new Entry(set, factor)));
		}
	}

	/** Whether any set has a factor for it. */
	public boolean knows(String activity) {
		return entries.containsKey(activity);
	}

	public Set<String> activities() {
		return Set.copyOf(entries.keySet());
	}

	/** A unit that its factors are for; empty where there are none. */
	public Optional<String> unit(String activity) {
		return entries.getOrDefault(activity, List.of()).stream().map(entry -> entry.factor().per()).findFirst();
	}

	/** The regions that factors of an activity hold for, contracts not counted. */
	public Set<String> regions(String activity) {
		var regions = new TreeSet<String>();
		entries.getOrDefault(activity, List.of()).stream()
				.filter(one -> one.factor().stage() != Stage.ELECTRICITY_MARKET)
				.forEach(one -> regions.add(one.factor().region()));
		return regions;
	}

	/** The stage at which the use of a thing is counted wherever there are factors for it: burnt there, by grid, or else before that. */
	public Optional<Stage> use(String activity) {
		var stages = entries.getOrDefault(activity, List.of()).stream().map(one -> one.factor().stage()).toList();
		return Stream.of(Stage.DIRECT, Stage.ELECTRICITY, Stage.UPSTREAM).filter(stages::contains).findFirst();
	}

	/**
	 * For each impact and stage the factors that hold in a region, of the first set that has any: sets are not mixed for one number. What
	 * one set has for the use of a thing, burnt there or by grid, no other adds the other of both to.
	 * Within a set those of the region come before those that hold everywhere.
	 */
	public Map<Need, List<Entry>> of(String activity, String region) {
		var found = new LinkedHashMap<Need, List<Entry>>();
		for (var entry : entries.getOrDefault(activity, List.of())) {
			var factor = entry.factor();
			if (factor.stage() != Stage.ELECTRICITY_MARKET && (factor.region().equals(region) || factor.region().isEmpty())) {
				add(found.computeIfAbsent(new Need(factor.impact(), factor.stage()), key -> new ArrayList<>()), entry);
			}
		}
		onlyFirst(found, Stage.DIRECT, Stage.ELECTRICITY);
		found.values().stream()
				.filter(all -> all.stream().anyMatch(one -> one.factor().region().equals(region)))
				.forEach(all -> all.removeIf(one -> !one.factor().region().equals(region)));
		return found;
	}

	/** Of two stages that may be one thing told in two ways, those of the set that is asked first. */
	private void onlyFirst(Map<Need, List<Entry>> found, Stage one, Stage other) {
		for (var impact : Impact.values()) {
			var here = found.get(new Need(impact, one));
			var there = found.get(new Need(impact, other));
			if (here != null && there != null && !here.getFirst().set().equals(there.getFirst().set())) {
				boolean first = sets.indexOf(here.getFirst().set()) < sets.indexOf(there.getFirst().set());
				found.remove(new Need(impact, first ? other : one));
			}
		}
	}

	/** The factors of power under a contract. */
	public List<Entry> contract(String activity, String contract) {
		var found = new ArrayList<Entry>();
		for (var entry : entries.getOrDefault(activity, List.of())) {
			if (entry.factor().stage() == Stage.ELECTRICITY_MARKET && entry.factor().region().equals(contract)) {
				add(found, entry);
			}
		}
		return found;
	}

	private static void add(List<Entry> found, Entry entry) {
		if (found.isEmpty() || found.getFirst().set().equals(entry.set())) {
			found.add(entry);
		}
	}
}
