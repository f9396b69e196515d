package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Analytics;
import io.antiphon.base.Texts;
import io.antiphon.feedback.ui.spi.Facet;
import io.antiphon.privacy.Access;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Narrows the feedback table to what is about a topic. */
@Component
public final class TopicFacetComponent implements Facet {

	static final String ID = "analytics.topic";

	private final Analytics analytics;

	@Activate
	public TopicFacetComponent(@Reference Analytics analytics) {
		this.analytics = analytics;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(TopicFacetComponent.class, locale).get("facet.topic");
	}

	@Override
	public List<Option> options(Locale locale) {
		return analytics.topics().stream().filter(Topic::own).map(topic -> new Option(topic.id(), topic.name())).toList();
	}

	/** A topic of an earlier review has none. */
	@Override
	public Set<Long> ids(String value, Access access) {
		return analytics.topics().stream()
				.filter(topic -> topic.id().equals(value))
				.findFirst()
				.map(topic -> analytics.labelled(null, topic))
				.orElse(Set.of());
	}
}
