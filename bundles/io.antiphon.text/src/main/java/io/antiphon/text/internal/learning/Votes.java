package io.antiphon.text.internal.learning;

import io.antiphon.text.internal.encoding.ContentHash;
import io.antiphon.text.learning.Lesson;
import io.antiphon.text.learning.Learned;
import io.antiphon.text.learning.Trial;
import io.antiphon.text.reading.TextToRead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Lessons with each text once, in the order of its hash: the label that most lessons of a text have counts, and where no label has more than the
 * others the text is left out.
 */
public record Votes<T extends Comparable<T>>(List<Lesson<T>> lessons, int given, int repeated, int contradictory, int unread) {
	private static final Comparator<TextToRead> ORDER = Comparator.comparingLong((TextToRead text) -> ContentHash.of(text.text()))
			.thenComparing(TextToRead::text)
			.thenComparing(TextToRead::language);

	public Votes {
		lessons = List.copyOf(lessons);
	}

	/** Counts those lessons that are {@code usable}. */
	public static <T extends Comparable<T>> Votes<T> of(List<Lesson<T>> lessons, Predicate<Lesson<T>> usable) {
		var ballots = new TreeMap<TextToRead, Map<T, Integer>>(ORDER);
		var sources = new TreeMap<TextToRead, String>(ORDER);
		int unread = 0;
		for (var lesson : lessons) {
			if (usable.test(lesson)) {
				ballots.computeIfAbsent(lesson.text(), text -> new TreeMap<>()).merge(lesson.label(), 1, Integer::sum);
				sources.merge(lesson.text(), lesson.text().source(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
			} else {
				unread++;
			}
		}
		var kept = new ArrayList<Lesson<T>>();
		int repeated = 0;
		int contradictory = 0;
		for (var ballot : ballots.entrySet()) {
			int all = ballot.getValue().values().stream().mapToInt(Integer::intValue).sum();
			int most = Collections.max(ballot.getValue().values());
			List<T> winners = ballot.getValue().entrySet().stream()
					.filter(entry -> entry.getValue() == most)
					.map(Map.Entry::getKey)
					.toList();
			if (winners.size() > 1) {
				contradictory += all;
			} else {
				contradictory += all - most;
				repeated += most - 1;
				TextToRead text = ballot.getKey();
				kept.add(new Lesson<>(new TextToRead(text.text(), text.language(), sources.getOrDefault(text, "")), winners.getFirst()));
			}
		}
		return new Votes<>(List.copyOf(kept), lessons.size(), repeated, contradictory, unread);
	}

	/** What came of them. */
	public Learned learned(List<Trial> trials) {
		return new Learned(trials, given, repeated, contradictory, unread);
	}
}
