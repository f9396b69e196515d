package io.antiphon.analytics.internal.findings.cues;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Places;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The likely cause of complaints by named rules: each {@link Cause} has a list of cues (causes_en.txt, causes_zh.txt), and is named in a complaint where a
 * clause that complains of its topic has one. Likely is the cause that most complaints name, where at least {@value #LEAST} and a
 * sixth of all do, and surely more than name the next: of the complaints that name the two more than half name it (Wilson's interval). Keeps counts
 * alone. For one thread.
 */
public final class Causes {

	static final int LEAST = 5;
	private static final double LEAST_SHARE = 1 / 6.0;
	private static final double LEVEL = 0.95;
	private static final List<Cause> ALL = List.of(Cause.values());

	private final Map<String, Map<String, Cues>> languages = new HashMap<>();
	private final Map<Room, long[]> counts = new HashMap<>();

	/** What is complained of, and where. */
	private record Room(int topic, Context place) {}

	/** A cause, and the share of the complaints that have one of its cues. */
	public record Likely(Cause cause, Estimate share) {}

	/** Which causes a clause names. */
	Set<Cause> named(String clause, String language) {
		var lists = languages.computeIfAbsent(language, code -> Cues.read("causes", code));
		var named = EnumSet.noneOf(Cause.class);
		ALL.stream().filter(cause -> lists.getOrDefault(cause.word(), Cues.NONE).in(clause)).forEach(named::add);
		return named;
	}

	/** Counts a piece where it complains of a topic. */
	public void see(String text, Meaning meaning, Labelled labelled) {
		if (labelled.sentiment() == Sentiment.NEGATIVE && labelled.topic() >= 0 && labelled.evidence() != null) {
			var named = EnumSet.noneOf(Cause.class);
			var says = meaning.says().orElse(null);
			meaning.parts().stream()
					.filter(part -> part.equals(says) || complains(part, labelled.topic()))
					.forEach(part -> named.addAll(named(part.in(text), labelled.language())));
			var count =
					counts.computeIfAbsent(new Room(labelled.topic(), Places.of(labelled.context())), fresh -> new long[ALL.size() + 1]);
			count[ALL.size()]++;
			named.forEach(cause -> count[cause.ordinal()]++);
		}
	}

	private static boolean complains(Part part, int topic) {
		return part.topic() == topic && part.sentiment() == Sentiment.NEGATIVE;
	}

	/** The likely cause of what is complained of at a place; {@code topics}: the indexes of the topic. */
	public Optional<Likely> of(Scope place, IntPredicate topics) {
		var sums = new long[ALL.size() + 1];
		counts.forEach((room, count) -> {
			if (topics.test(room.topic()) && place.within(null).contains(room.place(), null)) {
				Arrays.setAll(sums, index -> sums[index] + count[index]);
			}
		});
		var all = sums[ALL.size()];
		var byCount = ALL.stream().sorted(Comparator.comparingLong((Cause cause) -> -sums[cause.ordinal()])).toList();
		var first = sums[byCount.getFirst().ordinal()];
		var second = sums[byCount.get(1).ordinal()];
		return first >= LEAST && first >= LEAST_SHARE * all && Proportions.wilson(first, first + second, LEVEL).interval().low() > 0.5
				? Optional.of(new Likely(byCount.getFirst(), Proportions.wilson(first, all, LEVEL)))
				: Optional.empty();
	}
}
