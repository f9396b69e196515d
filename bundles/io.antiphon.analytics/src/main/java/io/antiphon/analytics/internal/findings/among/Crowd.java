package io.antiphon.analytics.internal.findings.among;

import io.antiphon.analytics.internal.findings.among.Group.Trait;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.feedback.Segment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of some feedback is of which channel, language and segments: all that has to be known to count it by groups. */
final class Crowd {

	private record Profile(String channel, String language, List<Segment> segments) {}

	private final Map<Profile, Integer> counts = new HashMap<>();

	static Crowd of(Collection<Labelled> feedback) {
		var crowd = new Crowd();
		for (var one : feedback) {
			crowd.counts.merge(new Profile(one.context().channel(), one.language(), one.segments()), 1, Integer::sum);
		}
		return crowd;
	}

	Set<String> languages() {
		return counts.keySet().stream().map(Profile::language).collect(Collectors.toSet());
	}

	/** How many there are of each group, in these languages alone; none of the attributes that are {@code crowded}. */
	TreeMap<Group, Long> groups(Set<String> languages, Set<String> crowded) {
		var groups = new TreeMap<Group, Long>(Group.ORDER);
		counts.forEach((profile, count) -> {
			if (languages.contains(profile.language())) {
				groups(profile, crowded).forEach(group -> groups.merge(group, (long) count, Long::sum));
			}
		});
		return groups;
	}

	long size(Set<String> languages) {
		return counts.entrySet().stream().filter(one -> languages.contains(one.getKey().language())).mapToLong(Map.Entry::getValue).sum();
	}

	private static Stream<Group> groups(Profile profile, Set<String> crowded) {
		var segments = profile.segments().stream()
				.filter(segment -> !crowded.contains(segment.attribute()))
				.map(segment -> new Group(Trait.SEGMENT, segment.attribute(), segment.value()));
		var channel = Stream.of(profile.channel()).filter(name -> !name.isEmpty()).map(name -> new Group(Trait.CHANNEL, "", name));
		return Stream.concat(segments, Stream.concat(channel, Stream.of(new Group(Trait.LANGUAGE, "", profile.language()))));
	}
}
