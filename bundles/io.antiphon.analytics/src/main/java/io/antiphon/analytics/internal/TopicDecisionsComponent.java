package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.review.Split;
import io.antiphon.analytics.internal.store.JpaMoves;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions about topics as documents of the workspace. */
@Component
public final class TopicDecisionsComponent implements TopicDecisions {

	private static final String KIND = "analytics.topic";
	private static final String SPLIT = "analytics.split";
	private static final int LONGEST = 200;

	private final Analytics analytics;
	private final Revisions revisions;
	private final Privacy privacy;
	private final FeedbackStore feedback;
	private final JpaMoves moves;

	/** The document: which topic, and what was decided. */
	record Document(String topic, Decided decided) {}

	/** The document of a split: which topic, and the words that make a part of it a topic of its own. */
	record Part(String of, List<String> words) {}

	@Activate
	public TopicDecisionsComponent(
			@Reference Analytics analytics,
			@Reference Revisions revisions,
			@Reference Privacy privacy,
			@Reference FeedbackStore feedback,
			@Reference Store store) {
		this.analytics = analytics;
		this.revisions = revisions;
		this.privacy = privacy;
		this.feedback = feedback;
		this.moves = new JpaMoves(store);
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

	static List<Split> splits(Revisions revisions) {
		return revisions.all(SPLIT, Part.class).stream()
				.map(Revisions.Revised::document)
				.map(part -> new Split(part.of(), part.words()))
				.toList();
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
		return write(KIND, topic, new Document(topic, decided), "topic.decide", access);
	}

	@Override
	public Outcome split(String topic, List<String> words, Access access) {
		var whole = analytics.topics().stream().filter(one -> one.id().equals(topic)).findFirst();
		var split = Split.by(topic, words);
		if (whole.isEmpty()) {
			return new Outcome.Refused(Reason.NO_TOPIC);
		}
		if (whole.get().language().isEmpty() || CodeFramesComponent.current(revisions).isPresent()) {
			return new Outcome.Refused(Reason.FRAME);
		}
		if (!whole.get().of().isEmpty() || split.isEmpty()) {
			return new Outcome.Refused(split.isEmpty() ? Reason.WORDS : Reason.PART);
		}
		return write(SPLIT, split.get().id(), new Part(topic, split.get().words()), "topic.split", access);
	}

	private Outcome write(String kind, String topic, Record document, String action, Access access) {
		var id = id(topic);
		var seen = revisions.find(kind, id, document.getClass()).map(Revisions.Revised::revision).orElse(0);
		var change = new Change(kind, access.actor(), List.of(new Edit(kind, id, document, seen)));
		return told(action, revisions.write(change), access);
	}

	@Override
	public Map<Long, String> moved() {
		return moves.all();
	}

	@Override
	public Optional<Moved> move(Map<Long, Optional<String>> pieces, Access access) {
		var topics = analytics.topics().stream().map(Topic::id).collect(Collectors.toSet());
		topics.add(NONE);
		topics.addAll(moves.topics()); // what was said before can be said again
		if (!pieces.values().stream().flatMap(Optional::stream).allMatch(topics::contains)) {
			return Optional.empty();
		}
		var there = new HashMap<>(pieces);
		there.keySet().retainAll(there(pieces.keySet(), access));
		var moved = moves.move(there);
		privacy.audit(access, "topic.move", "", there.size());
		return Optional.of(moved);
	}

	private Set<Long> there(Set<Long> pieces, Access access) {
		if (pieces.isEmpty()) {
			return pieces;
		}
		var selection = feedback.select(new Query(Scope.ALL, "", "", pieces), access);
		return Arrays.stream(selection.ids(0, selection.size())).boxed().collect(Collectors.toSet());
	}

	@Override
	public Outcome undo(long change, Access access) {
		var made = revisions.change(change);
		if (made.isEmpty()) {
			return moved(moves.undo(change), access);
		}
		return made.stream().allMatch(one -> one.kind().equals(KIND) || one.kind().equals(SPLIT))
				? told("topic.undo", revisions.undo(change, access.actor()), access)
				: new Outcome.Refused(Reason.NO_CHANGE);
	}

	private Outcome moved(Outcome outcome, Access access) {
		if (outcome instanceof Outcome.Done) {
			privacy.audit(access, "topic.undo", "", 1);
		}
		return outcome;
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
