package io.antiphon.analytics.internal.review;

import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people say of pieces of feedback, by their ids: how they sound, and which topics they are about (the ids of these, empty for none); and which topics they split.
 */
public record Said(Map<Long, Sentiment> sounds, Map<Long, String> topics, List<Split> splits) {

	/** Nothing. */
	public static final Said NOTHING = new Said(Map.of(), Map.of(), List.of());

	public Said {
		sounds = Map.copyOf(sounds);
		topics = Map.copyOf(topics);
		splits = splits.stream().distinct().sorted(Split.ORDER).toList();
	}

	/** The same text for the same. */
	@Override
	public String toString() {
		return new TreeMap<>(sounds) + " " + new TreeMap<>(topics) + " " + splits;
	}
}
