package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.text.reading.Sentiment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is said in a part of the feedback: how many pieces in which language are about which topic (−1: about none), and how many of these complain. For one thread. */
final class Side {

	private record Key(String language, int topic) {}

	private final Map<Key, long[]> counts = new HashMap<>();

	void add(String language, int topic, Sentiment sentiment, long count) {
		var both = counts.computeIfAbsent(new Key(language, topic), fresh -> new long[Of.values().length]);
		both[Of.PIECES.ordinal()] += count;
		both[Of.COMPLAINTS.ordinal()] += sentiment == Sentiment.NEGATIVE ? count : 0;
	}

	long pieces() {
		return sum(Of.PIECES, key -> true);
	}

	/** The languages in which a topic is spoken of. */
	Set<String> languages(int topic) {
		return counts.keySet().stream().filter(key -> key.topic() == topic).map(Key::language).collect(Collectors.toSet());
	}

	/** Of the pieces in these languages, those about a topic. */
	Count count(int topic, Of of, Predicate<String> languages) {
		return new Count(
				sum(of, key -> key.topic() == topic && languages.test(key.language())),
				sum(Of.PIECES, key -> languages.test(key.language())));
	}

	/** Of all pieces, those that complain. */
	Count complaints() {
		return new Count(sum(Of.COMPLAINTS, key -> true), pieces());
	}

	private long sum(Of of, Predicate<Key> which) {
		return counts.entrySet().stream().filter(one -> which.test(one.getKey())).mapToLong(one -> one.getValue()[of.ordinal()]).sum();
	}
}
