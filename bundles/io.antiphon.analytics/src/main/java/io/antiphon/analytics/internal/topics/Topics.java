package io.antiphon.analytics.internal.topics;

import java.util.List;

/** The topics found, largest first, and for each input its topic's index, or {@link #NONE} for what names no subject. */
public record Topics(List<Topic> topics, int[] assignment) {
	/** The assignment of a text without a topic. */
	public static final int NONE = -1;

	public Topics {
		topics = List.copyOf(topics);
		for (int topic : assignment) {
			if (topic < NONE || topic >= topics.size()) {
				throw new IllegalArgumentException("Assigned to a topic that is not there: " + topic);
			}
		}
	}
}
