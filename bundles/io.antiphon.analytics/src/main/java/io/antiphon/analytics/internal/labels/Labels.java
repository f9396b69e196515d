package io.antiphon.analytics.internal.labels;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.base.Period;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All feedback of a review as it was labelled, the topics that its indexes mean, and the days on which is looked for something; {@code null} for all days. */
public record Labels(List<Labelled> all, List<Topic> topics, @Nullable Period listening) {

	public Labels {
		all = Collections.unmodifiableList(all); // a million are not copied
		topics = List.copyOf(topics);
	}

	/** That of the days on which is looked for something. */
	public List<Labelled> heard() {
		return listening == null ? all : all.stream().filter(one -> one.within(listening)).toList();
	}

	/** The topic of one that has one. */
	public Topic topic(Labelled one) {
		return topics.get(one.topic());
	}
}
