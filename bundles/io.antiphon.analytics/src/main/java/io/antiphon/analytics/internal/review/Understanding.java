package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.base.Progress;
import io.antiphon.text.reading.Sentiment;
import java.util.List;

/** Understands texts: how each sounds and what it is about. The result depends on the set of texts and not on their order. */
public interface Understanding {

	/** Blocks; stops soon after {@code progress} is cancelled, and what it returns then is worth nothing. */
	Understood understand(List<Text> texts, Progress progress);

	/** A text, its language and the service it is about: people write more warmly of one than of another. */
	record Text(String text, String language, String service) {}

	/** One {@link Meaning} for each text, in their order, and the topics their indexes mean. */
	record Understood(List<Meaning> meanings, List<Topic> topics) {

		public Understood {
			meanings = List.copyOf(meanings);
			topics = List.copyOf(topics);
		}
	}

	/**
	 * How a text sounds (−1 to 1), which topic it has (−1 for none), and the code points of the clause that says it most, end
	 * exclusive.
	 */
	record Meaning(Sentiment sentiment, double score, int topic, int start, int end) {}
}
