package io.antiphon.analytics.internal.findings.among;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.statistics.FalseDiscovery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Among whom more say something than among others. A group is compared with those of whom another value of its attribute is known, or with all others where
 * that are too few, and only with feedback in the languages in which it is said at all. Each comparison of two shares counts
 * ({@link Contrast}), and of all that are told at most {@value #RATE} may be expected to be false (Benjamini and Hochberg).
 * Groups of fewer than {@value #LEAST} are neither compared nor named.
 */
public final class Comparisons {

	static final int LEAST = 20;
	private static final double RATE = 0.05;
	private static final int FEW = 5;

	private final Set<String> crowded;
	private final int least;
	private final int said;
	private final int others;
	private final Map<Collection<Labelled>, Crowd> crowds = new IdentityHashMap<>();
	private final List<Test> tests = new ArrayList<>();

	private record Test(String id, Worse counts, double p) {}

	/** {@code crowded}: attributes that tell no segments; {@code shared}: what fewer say is not told. */
	public Comparisons(Set<String> crowded, int shared) {
		this.crowded = Set.copyOf(crowded);
		this.least = Math.max(LEAST, shared);
		this.said = Math.max(FEW, shared);
		this.others = shared > FEW ? shared : 0; // then numbers are told of groups alone, and those who are left are one
	}

	/** Compares, among {@code all}, those who say something; {@code id}: under which name it is asked for. */
	public void compare(String id, Collection<Labelled> all, Collection<Labelled> about) {
		var saying = Crowd.of(about);
		var languages = saying.languages();
		var crowd = crowds.computeIfAbsent(all, Crowd::of);
		var groups = crowd.groups(languages, crowded);
		var abouts = saying.groups(languages, crowded);
		var known = byTrait(groups);
		var knownAbouts = byTrait(abouts);
		var size = crowd.size(languages);
		groups.forEach((group, n) -> {
			var ofGroup = abouts.getOrDefault(group, 0L);
			var others = known.getOrDefault(trait(group), 0L) - n;
			var counts = others >= least
					? new Worse(group, ofGroup, n, knownAbouts.getOrDefault(trait(group), 0L) - ofGroup, others, 1)
					: new Worse(group, ofGroup, n, about.size() - ofGroup, size - n, 1);
			if (counts.n() >= least && counts.elsewhere() >= least && contrast(counts).varies()) {
				tests.add(new Test(id, counts, contrast(counts).p()));
			}
		});
	}

	/** What is known by the same attribute, or is of any channel or language. */
	private static Map<Group, Long> byTrait(Map<Group, Long> groups) {
		var sums = new TreeMap<Group, Long>(Group.ORDER);
		groups.forEach((group, n) -> sums.merge(trait(group), n, Long::sum));
		return sums;
	}

	private static Group trait(Group group) {
		return new Group(group.trait(), group.attribute(), "");
	}

	private static Contrast contrast(Worse counts) {
		return new Contrast(counts.about(), counts.n(), counts.aboutElsewhere(), counts.elsewhere());
	}

	/** By the names of what was compared, the groups of which surely more say it, that which most surely do first. */
	public Map<String, List<Worse>> worse() {
		var adjusted = FalseDiscovery.adjust(tests.stream().mapToDouble(Test::p).toArray());
		var worse = new HashMap<String, List<Worse>>();
		for (var index = 0; index < adjusted.length; index++) {
			var counts = tests.get(index).counts();
			var found = new Worse(
					counts.group(), counts.about(), counts.n(), counts.aboutElsewhere(), counts.elsewhere(), adjusted[index]);
			if (found.q() <= RATE && found.about() >= said && found.aboutElsewhere() >= others && found.surely() > 0) {
				worse.computeIfAbsent(tests.get(index).id(), fresh -> new ArrayList<>()).add(found);
			}
		}
		worse.values().forEach(
				list -> list.sort(Comparator.comparingDouble((Worse one) -> -one.surely()).thenComparing(Worse::group, Group.ORDER)));
		return worse;
	}
}
