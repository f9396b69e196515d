package io.antiphon.analytics.internal.labels;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.base.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All feedback of a review as it was labelled, the topics that its indexes mean, the days on which is looked for something ({@code null} for all days),
 * the attributes that have too many values to tell segments by, and of each index that a piece had when it was seen the one that it has now (none: the same).
 */
public record Labels(List<Labelled> all, List<Topic> topics, @Nullable Period listening, Set<String> crowded, List<Integer> seen) {

	/** Where each index is what it was. */
	public Labels(List<Labelled> all, List<Topic> topics, @Nullable Period listening, Set<String> crowded) {
		this(all, topics, listening, crowded, List.of());
	}

	/** Where each attribute tells segments. */
	public Labels(List<Labelled> all, List<Topic> topics, @Nullable Period listening) {
		this(all, topics, listening, Set.of());
	}

	public Labels {
		crowded = Set.copyOf(crowded);
		all = Collections.unmodifiableList(all); // a million are not copied
		topics = List.copyOf(topics);
		seen = List.copyOf(seen);
	}

	/** That of the days on which is looked for something. */
	public List<Labelled> heard() {
		return listening == null ? all : all.stream().filter(one -> one.within(listening)).toList();
	}

	/**
	 * The topic as which one is told by whatever index a piece had when it was seen: one that was merged is told as the one it was merged into. Empty where it turned out to be
	 * about none.
	 */
	public Optional<Topic> told(int index) {
		var now = seen.isEmpty() ? index : seen.get(index);
		return now < 0 ? Optional.empty() : Optional.of(last(topics.get(now)));
	}

	private Topic last(Topic first) {
		var topic = first;
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
