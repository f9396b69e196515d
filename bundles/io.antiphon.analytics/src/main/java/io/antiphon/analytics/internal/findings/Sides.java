package io.antiphon.analytics.internal.findings;

import io.antiphon.analytics.internal.findings.among.Worse;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.loop.Phrase;
import io.antiphon.statistics.Proportions;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the topics of a place sound there. A topic is told as pain where more complain of it than praise it, or more than complain of the place's feedback
 * altogether, else as praise; the other side is told beside it.
 */
final class Sides {

	private static final double LEVEL = 0.95;

	private final Map<String, Counts> topics = new TreeMap<>();
	private final Counts whole = new Counts();

	private Sides() {}

	private static final class Counts {

		private long all;
		private long complain;
		private long praise;

		void add(Sentiment sentiment) {
			all++;
			complain += sentiment == Sentiment.NEGATIVE ? 1 : 0;
			praise += sentiment == Sentiment.POSITIVE ? 1 : 0;
		}
	}

	static Sides of(Labels labels, List<Labelled> feedback) {
		var sides = new Sides();
		for (var one : feedback) {
			sides.whole.add(one.sentiment());
			if (one.topic() >= 0) {
				sides.topics.computeIfAbsent(labels.topic(one).id(), fresh -> new Counts()).add(one.sentiment());
			}
		}
		return sides;
	}

	/** By their ids, in a fixed order. */
	Set<String> topics() {
		return topics.keySet();
	}

	/** Whether a topic is told as pain rather than as praise. */
	boolean painful(String topic) {
		var counts = topics.getOrDefault(topic, new Counts());
		return counts.complain >= counts.praise || counts.complain * whole.all > whole.complain * counts.all;
	}

	/** How many of those who speak of a topic sound the other way; nothing where nobody does. */
	List<Phrase> note(String topic, Sentiment other) {
		var counts = topics.getOrDefault(topic, new Counts());
		var praise = other == Sentiment.POSITIVE;
		var many = praise ? counts.praise : counts.complain;
		return many == 0
				? List.of()
				: List.of(Phrase.saying(
						praise ? "others-praise" : "others-complain", "",
						Worse.shareMeasure(praise ? "praise" : "negative-share", Proportions.wilson(many, counts.all, LEVEL))));
	}
}
