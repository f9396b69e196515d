package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions about topics as documents of the workspace. */
@Component
public final class TopicDecisionsComponent implements TopicDecisions {

	private static final String KIND = "analytics.topic";
	private static final int LONGEST = 200;

	private final Analytics analytics;
	private final Revisions revisions;
	private final Privacy privacy;

	/** The document: which topic, and what was decided. */
	record Document(String topic, Decided decided) {}

	@Activate
	public TopicDecisionsComponent(@Reference Analytics analytics, @Reference Revisions revisions, @Reference Privacy privacy) {
		this.analytics = analytics;
		this.revisions = revisions;
		this.privacy = privacy;
	}

	@Override
	public Map<String, Decided> all() {
		return all(revisions);
	}

	static Map<String, Decided> all(Revisions revisions) {
		var all = new LinkedHashMap<String, Decided>();
		revisions.all(KIND, Document.class).stream()
				.map(Revisions.Revised::document)
				.filter(document -> !document.decided().equals(Decided.NOTHING))
				.forEach(document -> all.put(document.topic(), document.decided()));
		return all;
	}

	@Override
	public Outcome decide(String topic, Decided decided, Access access) {
		var topics = analytics.topics().stream().map(Topic::id).toList();
		if (!topics.contains(topic) || !decided.into().isEmpty() && !topics.contains(decided.into())) {
			return new Outcome.Refused(Reason.NO_TOPIC);
		}
		if (decided.name().length() > LONGEST || decided.name().codePoints().anyMatch(Character::isISOControl)) {
			return new Outcome.Refused(Reason.NAME);
		}
		var all = new LinkedHashMap<>(all());
		all.put(topic, decided);
		if (Merged.circular(topic, all)) {
			return new Outcome.Refused(Reason.CIRCLE);
		}
		var id = id(topic);
		var seen = revisions.find(KIND, id, Document.class).map(Revisions.Revised::revision).orElse(0);
		var change = new Change(KIND, access.actor(), List.of(new Edit(KIND, id, new Document(topic, decided), seen)));
		return told("topic.decide", revisions.write(change), access);
	}

	@Override
	public Outcome undo(long change, Access access) {
		return told("topic.undo", revisions.undo(change, access.actor()), access);
	}

	private Outcome told(String action, Revisions.Outcome outcome, Access access) {
		return switch (outcome) {
			case Revisions.Outcome.Written(var change, var at) -> {
				privacy.audit(access, action, "", 1);
				yield new Outcome.Done(change);
			}
			case Revisions.Outcome.Stale(var newer) -> new Outcome.Refused(Reason.STALE);
		};
	}

	/** Ids of topics are made of words and may be long. */
	private static String id(String topic) {
		return UUID.nameUUIDFromBytes(topic.getBytes(StandardCharsets.UTF_8)).toString();
	}
}
