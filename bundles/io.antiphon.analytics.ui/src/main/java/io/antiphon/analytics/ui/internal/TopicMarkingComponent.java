package io.antiphon.analytics.ui.internal;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.base.Texts;
import io.antiphon.feedback.ui.spi.Facet.Option;
import io.antiphon.feedback.ui.spi.Marking;
import io.antiphon.privacy.Access;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people say in the feedback table which topic pieces are about. */
@Component
public final class TopicMarkingComponent implements Marking {

	/** About no topic: no id of a topic is so short. */
	private static final String NONE = "-";

	private final Analytics analytics;
	private final TopicDecisions decisions;

	@Activate
	public TopicMarkingComponent(@Reference Analytics analytics, @Reference TopicDecisions decisions) {
		this.analytics = analytics;
		this.decisions = decisions;
	}

	@Override
	public String id() {
		return "analytics.topic";
	}

	@Override
	public String label(Locale locale) {
		return Texts.of(TopicMarkingComponent.class, locale).get("facet.topic");
	}

	@Override
	public List<Mark> marks(Locale locale) {
		return List.of();
	}

	@Override
	public List<Option> choices(Locale locale) {
		var texts = Texts.of(TopicMarkingComponent.class, locale);
		var topics = analytics.topics().stream().filter(Topic::own).map(topic -> new Option(topic.id(), topic.name())).toList();
		var others = Stream.of(new Option(NONE, texts.get("topic.no")), new Option("", texts.get("topic.back")));
		return topics.isEmpty() ? List.of() : Stream.concat(topics.stream(), others).toList();
	}

	@Override
	public Map<Long, String> say(Set<Long> pieces, String value, Access access) {
		var topic = value.isEmpty() ? Optional.<String>empty() : Optional.of(value.equals(NONE) ? TopicDecisions.NONE : value);
		var before = new HashMap<Long, String>();
		decisions.move(pieces.stream().collect(Collectors.toMap(Function.identity(), piece -> topic)), access)
				.ifPresent(moved -> moved.before().forEach((piece, said) -> before.put(piece, said(said))));
		return before;
	}

	private static String said(Optional<String> topic) {
		return topic.map(id -> id.equals(TopicDecisions.NONE) ? NONE : id).orElse("");
	}
}
