package io.antiphon.analytics.ui.internal;

import io.antiphon.feedback.Scope;
import io.antiphon.text.reading.Sentiment;
import io.antiphon.wording.Narrowed;
import java.util.HashMap;

/** The way from a number of ours to the feedback that it counts, by our own filters of the table. */
final class Pieces {

	private Pieces() {}

	/** The anchor of what is about a topic by its id (empty: about any) in a scope; of the complaints alone where these are counted. */
	static String of(Scope scope, String topic, boolean complaints) {
		var options = new HashMap<String, String>();
		if (!topic.isEmpty()) {
			options.put(TopicFacetComponent.ID, topic);
		}
		if (complaints) {
			options.put(SentimentFacetComponent.ID, Sentiment.NEGATIVE.name());
		}
		return new Narrowed(scope, options).anchor();
	}
}
