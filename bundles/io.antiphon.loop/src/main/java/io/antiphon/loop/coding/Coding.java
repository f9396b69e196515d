package io.antiphon.loop.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one piece of feedback was understood. {@code confidence}: the estimated probability (0.5 to 1) that the leaning is right,
 * {@code null} where it is not known; {@code topics}: the main one first; {@code touchpoints}: those found in its words;
 * {@code aspects}: the main one first, then in the order of the words.
 */
public record Coding(
		Sentiment sentiment, @Nullable Double confidence, List<Topic> topics, List<String> touchpoints, List<Aspect> aspects) {

	public Coding {
		topics = List.copyOf(topics);
		touchpoints = List.copyOf(touchpoints);
		aspects = List.copyOf(aspects);
		if (confidence != null && !(confidence >= 0.5 && confidence <= 1)) {
			throw new IllegalArgumentException("a confidence lies from 0.5 to 1");
		}
	}

	/** How something sounds; uncertain where the analysis abstains. */
	public enum Sentiment {
		NEGATIVE,
		NEUTRAL,
		POSITIVE,
		UNCERTAIN
	}

	/** A topic, whose {@code id} stays from one analysis to the next, and the name that people read. */
	public record Topic(String id, String name) {}

	/** What a clause is about, as people read it, and how it sounds. */
	public record Aspect(String about, Sentiment sentiment) {}
}
