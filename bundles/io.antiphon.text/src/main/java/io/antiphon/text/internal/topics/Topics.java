package io.antiphon.text.internal.topics;

import io.antiphon.text.reading.Topic;
import java.util.List;

/** The topics found, largest first; for each input its topic's index, or {@link Topic#NONE} for what names no subject; and where further ones belong. */
public record Topics(List<Topic> topics, int[] assignment, TopicSpace space) {

	public Topics {
		topics = List.copyOf(topics);
		for (int topic : assignment) {
			if (topic < Topic.NONE || topic >= topics.size()) {
				throw new IllegalArgumentException("Assigned to a topic that is not there: " + topic);
			}
		}
	}
}
