package io.antiphon.sustainability.internal.store;

import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.internal.calc.Use;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Activities in the workspace that is open at the moment of each call. Thread-safe; every call blocks. */
public final class KeptActivities {

	/** The form of the export of a meter. */
	public static final String METER = "meter";

	private final Store store;
	private final Sealing sealing;
	private final Supplier<Words> erased;
	private @Nullable Snapshot snapshot;
	private @Nullable Earlier earlier;

	/** All that is visible at one moment. */
	private record Snapshot(String workspace, Map<Long, String> intakes, List<Activity> activities, long rejected) {

		boolean isOf(String other, Map<Long, String> now) {
			return workspace.equals(other) && intakes.equals(now);
		}
	}

	/** All that was visible at a moment, in milliseconds since 1970. */
	private record Earlier(long moment, Snapshot snapshot) {}

	/** What tells an activity from others: of two alike the newer counts. */
	private record Spot(Place place, String key, String kind, String meter, long from) {}

	/** {@code erased}: the words that are taken out of whatever comes in. */
	public KeptActivities(Store store, Sealing sealing, Supplier<Words> erased) {
		this.store = store;
		this.sealing = sealing;
		this.erased = erased;
	}

	/** Starts an intake once no other is under way; what a crash left of earlier ones is taken away first. */
	public ActivityIntake begin(String file, String form, String actor) {
		var turn = store.await(FootprintSealsComponent.COUNTING);
		boolean begun = false;
		try {
			var book = new Book(store, Redaction.newest().hiding(erased.get()::masked));
			book.incomplete().forEach(book::sweep);
			var id = store.workspace().ids().next();
			book.begin(id, file, form, actor);
			var intake = new ActivityIntake(store, sealing, book, id, snapshot().activities(), turn);
			begun = true;
			return intake;
		} finally {
			if (!begun) {
				turn.close();
			}
		}
	}

	/** Whether a file with this SHA-256 came in before. */
	public boolean came(String sha256) {
		return store.read(manager -> !manager.createQuery(
				"SELECT i.id FROM FootprintIntakeEntity i WHERE i.complete = TRUE AND i.sha256 = :sha256", Long.class)
				.setParameter("sha256", sha256)
				.getResultList()
				.isEmpty());
	}

	/** All that counts, oldest first. */
	public List<Activity> all() {
		return snapshot().activities();
	}

	/** All that counted at a moment, oldest first. */
	public synchronized List<Activity> until(Instant moment) {
		var intakes = Book.sums(store);
		var known = earlier;
		if (known == null || known.moment() != moment.toEpochMilli() || !known.snapshot().isOf(store.workspace().id(), intakes)) {
			known = new Earlier(moment.toEpochMilli(), read(intakes, moment.toEpochMilli()));
			earlier = known;
		}
		return known.snapshot().activities();
	}

	/** How many rows of files were rejected when they came, and so are in no result. */
	public long rejected() {
		return snapshot().rejected();
	}

	/** What came of each file, the newest first; reasons as remarks. */
	public List<Receipt> receipts() {
		return store.scan(manager -> manager.createQuery(
				"SELECT i FROM FootprintIntakeEntity i WHERE i.complete = TRUE ORDER BY i.id DESC", FootprintIntakeEntity.class)
				.getResultStream()
				.map(line -> line.receipt(manager.createQuery(
						"SELECT r FROM RejectionEntity r WHERE r.intake = :intake ORDER BY r.id", RejectionEntity.class)
						.setParameter("intake", line.id)
						.getResultList()))
				.toList());
	}

	/** Read once for each state of each workspace. */
	private synchronized Snapshot snapshot() {
		var intakes = Book.sums(store);
		var known = snapshot;
		if (known == null || !known.isOf(store.workspace().id(), intakes)) {
			known = read(intakes, Long.MAX_VALUE);
			snapshot = known;
		}
		return known;
	}

	private Snapshot read(Map<Long, String> intakes, long until) {
		var files = new HashMap<Long, FootprintIntakeEntity>();
		var newest = new LinkedHashMap<Spot, Activity>();
		var rejected = new ArrayList<Long>();
		store.scan(manager -> {
			manager.createQuery("SELECT i FROM FootprintIntakeEntity i", FootprintIntakeEntity.class)
					.getResultStream()
					.filter(line -> intakes.containsKey(line.id) && line.completed <= until)
					.forEach(line -> {
						files.put(line.id, line);
						rejected.add(line.rejected);
					});
			manager.createQuery("SELECT a FROM ActivityEntity a ORDER BY a.id", ActivityEntity.class)
					.getResultStream()
					.filter(row -> files.containsKey(row.intake))
					.map(row -> row.activity(files.get(row.intake).file, files.get(row.intake).form.equals(METER)))
					.forEach(one -> newest.put(spot(one), one));
			return newest.size();
		});
		var activities = newest.values().stream()
				.sorted(Comparator.comparing((Activity one) -> one.period().from()).thenComparing(Activity::id))
				.toList();
		return new Snapshot(store.workspace().id(), intakes, activities, rejected.stream().mapToLong(Long::longValue).sum());
	}

	private static Spot spot(Activity activity) {
		Origin origin = activity.origin();
		return new Spot(activity.place(), activity.key(), Use.kind(activity), origin.meter(), activity.period().from().toEpochDay());
	}
}
