package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.review.ReviewDraft;
import io.antiphon.loop.Evidence;
import io.antiphon.store.Lease;
import io.antiphon.store.Removal;
import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.store.spi.Sealing;
import io.antiphon.text.reading.Sentiment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reviews in the database. A review is written in transactions of at most 1,000 rows and becomes the newest one by one commit;
 * earlier ones, and those that were broken off, are removed then.
 */
public final class JpaReviews {

	private static final int BATCH = 1_000;
	private static final List<String> PARTS =
			List.of("LabelEntity", "CellEntity", "TopicEntity", "EvidenceEntity", "NoteEntity", "FindingEntity");

	private final Store store;
	private final Sealing sealing;

	public JpaReviews(Store store, Sealing sealing) {
		this.store = store;
		this.sealing = sealing;
	}

	/** Throws what keeping a review would throw where nothing can be written: said before the work, not after it. */
	public void writable() {
		if (store.workspace().readOnly()) {
			throw new StorageException(StorageFault.READ_ONLY, "review", null);
		}
	}

	/** Keeps a review as the newest. One at a time, of all workbenches: to another one it would look broken off. */
	public void keep(ReviewDraft draft, String author) {
		keep(draft, "", author);
	}

	/** The same with what it was made of, in a few letters. */
	public void keep(ReviewDraft draft, String basis, String author) {
		try (var turn = store.await(ReviewSealsComponent.REVIEWING)) {
			keep(draft, basis, author, turn);
		}
	}

	private void keep(ReviewDraft draft, String basis, String author, Lease turn) {
		var ids = store.workspace().ids();
		var review = begin(author, basis, draft.review());
		var sealed = new SealedRows(sealing.sealer());
		write(draft.labels().all(), label -> ReviewRows.label(ids.next(), review, label), sealed);
		write(LabelCell.of(draft.labels().all()), cell -> ReviewRows.cell(ids.next(), review, cell), sealed);
		var topics = draft.labels().topics();
		var numbered = IntStream.range(0, topics.size()).boxed().toList();
		write(numbered, number -> ReviewRows.topic(ids.next(), review, number, topics.get(number)), sealed);
		var rows = new ArrayList<SealedRow>();
		for (var finding : draft.review().findings()) {
			var row = ReviewRows.finding(ids.next(), review, finding);
			rows.add(row);
			finding.evidence().forEach(evidence -> rows.add(ReviewRows.evidence(ids.next(), review, row.id, evidence)));
			finding.notes().forEach(note -> rows.add(ReviewRows.note(ids.next(), review, row.id, note)));
		}
		write(rows, row -> row, sealed);
		if (!turn.held()) {
			throw new IllegalStateException("the review took so long to be kept that another one took its place");
		}
		var line = complete(review, sealed);
		sealing.anchor(
				new Act(author, "review.complete", "", draft.review().findings().size()), ReviewSealsComponent.ID, line);
		sweep(review);
	}

	private ReviewEntity complete(long review, SealedRows sealed) {
		return store.write(manager -> {
			var row = manager.find(ReviewEntity.class, review);
			row.complete = true;
			sealed.close(row);
			return row;
		});
	}

	private long begin(String author, String basis, Review review) {
		return store.write(manager -> {
			var row = new ReviewEntity();
			row.id = store.workspace().ids().next();
			row.author = author;
			row.basis = basis;
			row.at = Instant.now().toEpochMilli();
			row.failures = ReviewRows.failures(review.failures());
			row.learned = ReviewRows.learned(review.learned());
			manager.persist(row);
			return row.id;
		});
	}

	private <T> void write(List<T> all, Function<T, SealedRow> row, SealedRows sealed) {
		for (var from = 0; from < all.size(); from += BATCH) {
			var batch = sealed.add(all.subList(from, Math.min(from + BATCH, all.size())).stream().map(row).toList());
			store.write(manager -> {
				batch.forEach(manager::persist);
				return batch.size();
			});
		}
	}

	/** Removes all reviews but one, in steps of at most 1,000 rows. */
	private void sweep(long newest) {
		var old = store.read(manager -> manager.createQuery(
				"SELECT r.id FROM ReviewEntity r WHERE r.id <> :newest", Long.class)
				.setParameter("newest", newest)
				.getResultList());
		for (var review : old) {
			PARTS.forEach(part -> new Removal(store, part, "review").of(review));
			store.write(manager -> manager.createQuery("DELETE FROM ReviewEntity r WHERE r.id = :id")
					.setParameter("id", review)
					.executeUpdate());
		}
	}

	/** A complete review as it is now: what it sums up to is another once anything in it changed; what it was made of, where that was kept. */
	public record State(long id, String sums, String basis) {}

	/** The id of the newest complete review. */
	public Optional<Long> newest() {
		return state().map(State::id);
	}

	/** The newest complete review. */
	public Optional<State> state() {
		return store.read(manager -> manager.createQuery(
				"SELECT r.id, r.sums, r.basis FROM ReviewEntity r WHERE r.complete = true ORDER BY r.id DESC", Object[].class)
				.setMaxResults(1)
				.getResultStream()
				.map(row -> new State((Long) row[0], (String) row[1], (String) row[2]))
				.findFirst());
	}

	/** When a review was made. */
	public Instant at(long id) {
		return store.read(manager -> Instant.ofEpochMilli(manager.createQuery(
				"SELECT r.at FROM ReviewEntity r WHERE r.id = :id", Long.class)
				.setParameter("id", id)
				.getResultStream()
				.findFirst()
				.orElse(0L)));
	}

	/** The findings and failures of a review; one of whose evidence nothing is left, since all of it was erased or over its time, is none any more. */
	public Review review(long id) {
		return store.read(manager -> {
			var evidence = new HashMap<Long, List<Evidence>>();
			manager.createQuery( // a million entities would cost several times as much as their values
					"SELECT e.finding, e.feedback, e.start, e.end FROM EvidenceEntity e WHERE e.review = :id ORDER BY e.id", Object[].class)
					.setParameter("id", id)
					.getResultStream()
					.forEach(row -> evidence.computeIfAbsent((Long) row[0], fresh -> new ArrayList<>())
							.add(new Evidence((Long) row[1], (Integer) row[2], (Integer) row[3])));
			var notes = manager
					.createQuery("SELECT n FROM NoteEntity n WHERE n.review = :id ORDER BY n.id", NoteEntity.class)
					.setParameter("id", id)
					.getResultStream()
					.collect(Collectors.groupingBy(row -> row.finding));
			var findings = manager
					.createQuery("SELECT f FROM FindingEntity f WHERE f.review = :id ORDER BY f.id", FindingEntity.class)
					.setParameter("id", id)
					.getResultStream()
					.filter(row -> evidence.containsKey(row.id))
					.map(row -> ReviewRows.finding(row, evidence.get(row.id), notes.getOrDefault(row.id, List.of())))
					.toList();
			var row = manager.find(ReviewEntity.class, id);
			return row == null
					? new Review(findings, List.of())
					: new Review(findings, ReviewRows.failures(row.failures), ReviewRows.learned(row.learned));
		});
	}

	/** The roll-up of a review; what many cells have alike is there once. */
	public List<LabelCell> cells(long id) {
		var once = new HashMap<Object, Object>();
		return store.read(manager -> manager.createQuery(
				"SELECT c.day, c.service, c.touchpoint, c.channel, c.language, c.sentiment, c.topic, c.count FROM CellEntity c"
						+ " WHERE c.review = :id ORDER BY c.id",
				Object[].class)
				.setParameter("id", id)
				.getResultStream()
				.map(row -> ReviewRows.cell(row, once))
				.toList());
	}

	/** The topics of a review in the order of their indexes. */
	public List<Topic> topics(long id) {
		return store.read(manager -> manager.createQuery(
				"SELECT t FROM TopicEntity t WHERE t.review = :id ORDER BY t.number", TopicEntity.class)
				.setParameter("id", id)
				.getResultStream()
				.map(ReviewRows::topic)
				.toList());
	}

	/** The index of the topic of each piece of feedback that a review labelled; −1 where it is about none. */
	public Map<Long, Integer> topicOfEach(long id) {
		return store.read(manager -> manager
				.createQuery("SELECT l.feedback, l.topic FROM LabelEntity l WHERE l.review = :id", Object[].class)
				.setParameter("id", id)
				.getResultStream()
				.collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (Integer) row[1])));
	}

	/** The labels of a review, which may be swept away meanwhile: whoever asks looks afterwards whether it is the newest still. */
	public KeptLabels labels(long id) {
		return store.scan(manager -> KeptLabels.read(manager, id));
	}

	/** The feedback that a review labelled so, with one of these topics; {@code null} means any. */
	public Set<Long> labelled(long id, @Nullable Sentiment sentiment, @Nullable List<Integer> topics) {
		return store.read(manager -> {
			var query = manager.createQuery(
					"SELECT l.feedback FROM LabelEntity l WHERE l.review = :id"
							+ (sentiment == null ? "" : " AND l.sentiment = :sentiment")
							+ (topics == null ? "" : " AND l.topic IN :topics"),
					Long.class);
			query.setParameter("id", id);
			if (sentiment != null) {
				query.setParameter("sentiment", sentiment);
			}
			if (topics != null) {
				query.setParameter("topics", topics);
			}
			return new HashSet<>(query.getResultList());
		});
	}
}
