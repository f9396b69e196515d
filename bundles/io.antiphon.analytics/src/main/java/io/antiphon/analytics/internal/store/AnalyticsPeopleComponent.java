package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.internal.vectors.KeptVectors;
import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.privacy.spi.Mentions;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import io.antiphon.store.Removal;
import io.antiphon.store.Store;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.store.spi.Sealing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the pieces of a subject were labelled, where they are evidence, and where the subject is named in topics and findings. */
@Component(service = PersonalData.class)
public final class AnalyticsPeopleComponent implements PersonalData {

	private static final String LABELS = "analytics.labels";
	private static final String EVIDENCE = "analytics.evidence";
	private static final String VECTORS = "analytics.vectors";
	private static final String LESSONS = "analytics.lessons";
	private static final String MOVES = "analytics.moves";
	private static final String MOVED = "moved.named";

	private final Store store;
	private final Sealing sealing;
	private final Mentions mentions;
	private final JpaLessons lessons;
	private final JpaMoves moves;

	@Activate
	public AnalyticsPeopleComponent(@Reference Store store, @Reference Sealing sealing) {
		this.store = store;
		this.sealing = sealing;
		this.lessons = new JpaLessons(store);
		this.moves = new JpaMoves(store);
		this.mentions = new Mentions(new ReviewSealsComponent(store), sealing);
	}

	@Override
	public String id() {
		return "io.antiphon.analytics";
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		var places = new ArrayList<Place>();
		add(places, LABELS, ids(LabelEntity.class, sought.pieces()).size());
		add(places, EVIDENCE, ids(EvidenceEntity.class, sought.pieces()).size());
		add(places, LESSONS, lessons(sought).size());
		add(places, MOVES, moves.among(sought.pieces()).size());
		add(places, VECTORS, vectors(sought));
		add(places, MOVED, Place.Holds.NAMED, sought.subject().words().isEmpty() ? 0 : moves.naming(sought.words()::in));
		places.addAll(mentions.find(sought, row -> true, progress));
		return places;
	}

	private List<Long> lessons(Sought sought) {
		return sought.pieces().isEmpty()
				? List.of()
				: lessons.all().keySet().stream().filter(sought.pieces()::contains).sorted().toList();
	}

	/** Of whom they are cannot be told from them: of everybody, as long as there are any. */
	private long vectors(Sought sought) {
		return derived().filter(KeptVectors::kept).isPresent() ? sought.pieces().size() : 0;
	}

	private Optional<Path> derived() {
		return store.workspace().location().folder().map(folder -> store.workspace().derived());
	}

	private static void add(List<Place> places, String place, long records) {
		add(places, place, Place.Holds.DERIVED, records);
	}

	private static void add(List<Place> places, String place, Place.Holds holds, long records) {
		if (records > 0) {
			places.add(new Place(place, holds, records));
		}
	}

	/** Rows of whatever review that are about these pieces: all are walked, since pieces may be many. */
	private List<Long> ids(Class<? extends SealedRow> kind, Set<Long> pieces) {
		if (pieces.isEmpty()) {
			return List.of();
		}
		return store.scan(manager -> manager.createQuery("SELECT e.id, e.feedback FROM " + kind.getSimpleName() + " e", Object[].class)
				.getResultStream()
				.filter(row -> pieces.contains((Long) row[1]))
				.map(row -> (Long) row[0])
				.sorted()
				.toList());
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		var labels = ids(LabelEntity.class, sought.pieces());
		var evidence = ids(EvidenceEntity.class, sought.pieces());
		var copy = new LinkedHashMap<String, List<Map<String, Object>>>();
		store.scan(manager -> {
			copy.put(LABELS, labels.stream().map(id -> told(manager.find(LabelEntity.class, id))).toList());
			copy.put(LESSONS, lessons(sought).stream()
					.map(piece -> manager.find(LessonEntity.class, piece))
					.<Map<String, Object>>map(lesson -> Map.of("feedback", Ids.text(lesson.feedback), "sentiment", lesson.sentiment.name()))
					.toList());
			copy.put(MOVES, moved(sought));
			copy.put(EVIDENCE, evidence.stream().map(id -> told(manager, manager.find(EvidenceEntity.class, id))).toList());
			return copy;
		});
		copy.values().removeIf(List::isEmpty);
		return copy;
	}

	/** Not the topic: its words are those of others too (GDPR Art. 15(4)). */
	private List<Map<String, Object>> moved(Sought sought) {
		return moves.among(sought.pieces()).stream().<Map<String, Object>>map(piece -> Map.of("feedback", Ids.text(piece))).toList();
	}

	/** Not in which words it was found: they are those of others too (GDPR Art. 15(4)). */
	private static Map<String, Object> told(EntityManager manager, EvidenceEntity evidence) {
		var told = new LinkedHashMap<String, Object>();
		told.put("feedback", Ids.text(evidence.feedback));
		told.put("finding", manager.find(FindingEntity.class, evidence.finding).kind);
		told.put("from", evidence.start);
		told.put("to", evidence.end);
		return told;
	}

	private static Map<String, Object> told(LabelEntity label) {
		var told = new LinkedHashMap<String, Object>();
		told.put("feedback", Ids.text(label.feedback));
		told.put("sentiment", label.sentiment.name());
		told.put("score", label.score);
		told.put("aspects", Aspects.of(label.aspects).stream()
				.<Map<String, Object>>map(one -> Map.of("sentiment", one.sentiment().name(), "from", one.start(), "to", one.end()))
				.toList());
		var confidence = label.confidence;
		if (confidence != null) {
			told.put("confidence", confidence);
		}
		return told;
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		var taken = new ArrayList<Place>();
		try (var alone = store.await(ReviewSealsComponent.REVIEWING)) { // a review that is being kept may be about the same pieces
			add(taken, EVIDENCE, take(EvidenceEntity.class, sought, request));
			add(taken, LABELS, take(LabelEntity.class, sought, request));
			var said = lessons(sought);
			lessons.say(said, null);
			add(taken, LESSONS, said.size());
			var moved = moves.among(sought.pieces());
			moves.forget(moved);
			add(taken, MOVES, moved.size());
			add(taken, VECTORS, forget(sought));
		}
		if (!sought.subject().words().isEmpty()) {
			moves.reword(sought.words()::masked);
		}
		if (mentions.mask(sought, request) instanceof Taken.Done masked) {
			taken.addAll(masked.places());
		}
		return new Taken.Done(taken);
	}

	private long forget(Sought sought) {
		var pieces = vectors(sought);
		if (pieces > 0) {
			try {
				KeptVectors.forget(store.workspace().derived());
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}
		return pieces;
	}

	private long take(Class<? extends SealedRow> kind, Sought sought, String request) {
		var ids = ids(kind, sought.pieces());
		var lines = new HashMap<Long, SealedLine>();
		for (int from = 0; from < ids.size(); from += Removal.ROWS) {
			var some = ids.subList(from, Math.min(from + Removal.ROWS, ids.size()));
			lines.putAll(store.write(manager -> take(manager, kind, some)));
		}
		lines.values().forEach(line -> sealing.anchor(
				new Act(sought.access().actor(), "subject.derived", request, ids.size()), ReviewSealsComponent.ID, line));
		return ids.size();
	}

	private Map<Long, SealedLine> take(EntityManager manager, Class<? extends SealedRow> kind, List<Long> ids) {
		var lines = new HashMap<Long, ReopenedLine>();
		for (var id : ids) {
			var row = manager.find(kind, id);
			if (row != null) {
				lines.computeIfAbsent(row.owner(), review -> new ReopenedLine(
						manager.find(ReviewEntity.class, review, LockModeType.PESSIMISTIC_WRITE), sealing.sealer()))
						.remove(row);
				manager.remove(row);
			}
		}
		var closed = new HashMap<Long, SealedLine>();
		lines.forEach((review, line) -> closed.put(review, line.close()));
		return closed;
	}
}
