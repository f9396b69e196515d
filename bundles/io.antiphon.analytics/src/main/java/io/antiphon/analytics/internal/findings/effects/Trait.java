package io.antiphon.analytics.internal.findings.effects;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a piece may have that its rating goes with: a topic, or the touchpoint of a service that it names. */
public sealed interface Trait {

	/** The same in whatever order they were found. */
	Comparator<Trait> ORDER = Comparator.comparing(trait -> String.join("\0", trait.key()));

	/** It is about this topic, with whatever else. */
	record About(Topic topic) implements Trait {}

	/** It names this touchpoint. */
	record At(String service, String touchpoint) implements Trait {}

	/** Those of a piece, none twice. */
	static List<Trait> all(Labelled piece, Labels labels) {
		var topics = Stream.concat(Stream.of(piece.topic()), piece.aspects().stream().map(aspect -> aspect.topic()))
				.filter(topic -> topic >= 0)
				.map(topic -> labels.topics().get(topic))
				.collect(Collectors.toMap(Topic::id, topic -> topic, (one, same) -> one));
		var traits = new ArrayList<Trait>();
		topics.values().forEach(topic -> traits.add(new About(topic)));
		if (!piece.context().touchpoint().isEmpty()) {
			traits.add(new At(piece.context().service(), piece.context().touchpoint()));
		}
		return traits;
	}

	/** What tells it from all others. */
	default List<String> key() {
		return switch (this) {
			case About(var topic) -> List.of("topic", topic.id());
			case At(var service, var touchpoint) -> List.of("touchpoint", service, touchpoint);
		};
	}

	/** Whether a piece has it. */
	default boolean of(Labelled piece, Labels labels) {
		return switch (this) {
			case About(var topic) -> Stream.concat(Stream.of(piece.topic()), piece.aspects().stream().map(aspect -> aspect.topic()))
					.anyMatch(index -> index >= 0 && labels.topics().get(index).id().equals(topic.id()));
			case At(var service, var touchpoint) ->
				piece.context().service().equals(service) && piece.context().touchpoint().equals(touchpoint);
		};
	}
}
