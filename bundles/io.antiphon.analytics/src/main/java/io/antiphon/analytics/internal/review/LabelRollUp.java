package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Sentiment;
import io.antiphon.feedback.Scope;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a review leaves to be counted: its cells, and the topics that their indexes mean. */
public record LabelRollUp(List<LabelCell> cells, List<Topic> topics) {

	/** That of no review. */
	public static final LabelRollUp NONE = new LabelRollUp(List.of(), List.of());

	public LabelRollUp {
		cells = List.copyOf(cells);
		topics = List.copyOf(topics);
	}

	/** How much of the feedback of a scope sounds how. */
	public Map<Sentiment, Long> sentiment(Scope scope) {
		var counts = new EnumMap<Sentiment, Long>(Sentiment.class);
		cells.stream()
				.filter(cell -> scope.contains(cell.context(), cell.occurrence()))
				.forEach(cell -> counts.merge(cell.sentiment(), cell.count(), Long::sum));
		return counts;
	}
}
