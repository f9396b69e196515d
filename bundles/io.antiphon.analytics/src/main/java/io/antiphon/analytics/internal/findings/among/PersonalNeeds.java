package io.antiphon.analytics.internal.findings.among;

import io.antiphon.analytics.internal.findings.among.Group.Trait;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.base.Key;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the customers of a segment or on a channel need: one finding for each of which surely more than of others complain of something or ask for it, with a suggestion
 * of the next best service action by {@link Need#next rule} and with their own words as evidence.
 */
public final class PersonalNeeds {

	private static final int MOST = 10;
	private static final int MOST_TOPICS = 5;
	private static final int NAMING = 2;

	private PersonalNeeds() {
	}

	/** Those of which it is surest first. */
	public static List<Finding> of(List<Need> needs, @Nullable Period listening) {
		Map<Group, List<Need>> groups = needs.stream()
				.filter(need -> need.worse().group().trait() != Trait.LANGUAGE)
				.collect(Collectors.groupingBy(need -> need.worse().group(), () -> new TreeMap<>(Group.ORDER), Collectors.toList()));
		return groups.entrySet().stream()
				.map(one -> Map.entry(one.getKey(), strongest(one.getValue())))
				.sorted(Comparator.comparingDouble((Map.Entry<Group, List<Need>> one) -> -one.getValue().getFirst().worse().surely())
						.thenComparing(Map.Entry::getKey, Group.ORDER))
				.limit(MOST)
				.map(one -> finding(one.getKey(), one.getValue(), listening))
				.toList();
	}

	/** Each topic once, that of which it is surest first. */
	private static List<Need> strongest(List<Need> needs) {
		var strongest = new ArrayList<Need>();
		needs.stream()
				.sorted(Comparator.comparingDouble((Need need) -> -need.worse().surely()).thenComparing(need -> need.said().finding().id()))
				.filter(need -> strongest.stream().noneMatch(one -> one.sameness().equals(need.sameness())))
				.forEach(strongest::add);
		return strongest.stream().limit(MOST_TOPICS).toList();
	}

	private static Finding finding(Group group, List<Need> needs, @Nullable Period listening) {
		var first = needs.getFirst();
		return new Finding(
				Key.of(Finding.PERSONAL_NEED, group.trait().name().toLowerCase(Locale.ROOT), group.attribute(), group.value()),
				Finding.PERSONAL_NEED,
				needs.stream().map(need -> need.said().finding().title()).distinct().limit(NAMING).collect(Collectors.joining(" · ")),
				needs.stream().flatMap(need -> need.said().topic().terms().stream().limit(NAMING)).distinct().toList(),
				group.in(new Scope(same(needs, Scope::service), same(needs, Scope::touchpoint), "", listening)),
				Worse.shareMeasure("need-share", first.worse().share()),
				needs.stream().flatMap(need -> evidence(need.said(), group)).distinct().toList(),
				notes(needs));
	}

	private static String same(List<Need> needs, Function<Scope, String> part) {
		var parts = needs.stream().map(need -> part.apply(need.said().finding().scope())).distinct().toList();
		return parts.size() == 1 ? parts.getFirst() : "";
	}

	/** The words of the group, in the order of the finding. */
	private static Stream<Evidence> evidence(Said said, Group group) {
		var theirs = said.about().stream().filter(group::has).map(Labelled::feedback).collect(Collectors.toSet());
		return said.finding().evidence().stream().filter(one -> theirs.contains(one.feedback()));
	}

	private static List<Phrase> notes(List<Need> needs) {
		return Stream.concat(Stream.of(needs.getFirst().next()), needs.stream().flatMap(need -> need.notes().stream())).toList();
	}
}
