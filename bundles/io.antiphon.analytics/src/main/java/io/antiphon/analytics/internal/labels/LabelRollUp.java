package io.antiphon.analytics.internal.labels;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.text.reading.Sentiment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a review leaves to be counted: its cells, and the topics that their indexes mean. {@code monthly}: each cell is of a whole month and stands on its
 * first day, as numbers of groups alone are told.
 */
public record LabelRollUp(List<LabelCell> cells, List<Topic> topics, boolean monthly) {

	/** That of no review. */
	public static final LabelRollUp NONE = new LabelRollUp(List.of(), List.of());

	public LabelRollUp {
		cells = List.copyOf(cells);
		topics = List.copyOf(topics);
	}

	public LabelRollUp(List<LabelCell> cells, List<Topic> topics) {
		this(cells, topics, false);
	}

	/** The same, whose days stand for months. */
	public LabelRollUp ofMonths() {
		return new LabelRollUp(cells, topics, true);
	}

	/** The cells that may be counted where such periods are asked for: a month counts where they have all of its days. */
	public List<LabelCell> within(List<Period> periods) {
		if (!monthly || periods.isEmpty()) {
			return cells;
		}
		var span = new Period(periods.getFirst().from(), periods.getLast().to());
		return cells.stream()
				.filter(cell -> {
					var day = cell.day();
					return day != null && span.contains(day) && !day.plusMonths(1).isAfter(span.to());
				})
				.toList();
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
