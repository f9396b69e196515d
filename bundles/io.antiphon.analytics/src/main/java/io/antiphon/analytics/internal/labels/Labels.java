package io.antiphon.analytics.internal.labels;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.base.Period;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All feedback of a review as it was labelled, the topics that its indexes mean, the days on which is looked for something ({@code null} for all days), and
 * the attributes that have too many values to tell segments by.
 */
public record Labels(List<Labelled> all, List<Topic> topics, @Nullable Period listening, Set<String> crowded) {

	/** Where each attribute tells segments. */
	public Labels(List<Labelled> all, List<Topic> topics, @Nullable Period listening) {
		this(all, topics, listening, Set.of());
	}

	public Labels {
		crowded = Set.copyOf(crowded);
		all = Collections.unmodifiableList(all); // a million are not copied
		topics = List.copyOf(topics);
	}

	/** That of the days on which is looked for something. */
	public List<Labelled> heard() {
		return listening == null ? all : all.stream().filter(one -> one.within(listening)).toList();
	}

	/** The topic as which one is told by whatever index a piece had when it was seen: one that was merged is told as the one it was merged into. */
	public Topic told(int index) {
		var topic = topics.get(index);
		for (var step = 0; step < topics.size() && !topic.own(); step++) {
			var into = topic.decided().into();
			topic = topics.stream().filter(one -> one.id().equals(into)).findFirst().orElse(topic);
		}
		return topic;
	}

	/** The topic of one that has one. */
	public Topic topic(Labelled one) {
		return topics.get(one.topic());
	}
}
