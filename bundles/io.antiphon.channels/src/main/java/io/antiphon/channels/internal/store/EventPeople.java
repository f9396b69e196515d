package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.events.EventAttributes;
import io.antiphon.loop.events.EventTime;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import io.antiphon.store.Store;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.store.spi.Sealing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The cases that are a subject's, as a customer or by the number of the case, and the events that it worked on. Its cases go as a whole; as a
 * resource it is forgotten, and the events stay.
 */
final class EventPeople {

	private static final String CASES = "event.cases";
	private static final String WORKED = "event.worked";
	private static final String KEYS =
			"SELECT DISTINCT e.caseKey FROM EventEntity e WHERE e.customer IN :pseudonyms OR e.casePseudonym IN :pseudonyms";
	private static final String OF_CASES = "SELECT e FROM EventEntity e WHERE e.caseKey IN :keys ORDER BY e.id";
	private static final String WORKED_ON = "SELECT e FROM EventEntity e WHERE e.resource IN :pseudonyms ORDER BY e.id";

	private final Store store;
	private final Sealing sealing;
	private final LongPredicate feedback;

	/** {@code feedback}: whether an intake of feedback is complete. */
	EventPeople(Store store, Sealing sealing, LongPredicate feedback) {
		this.store = store;
		this.feedback = feedback;
		this.sealing = sealing;
	}

	/** The keys of the cases that are the subject's. */
	Set<Long> cases(Sought sought) {
		var pseudonyms = sought.subject().pseudonyms();
		return pseudonyms.isEmpty()
				? Set.of()
				: new HashSet<>(store.scan(manager -> manager.createQuery(KEYS, Long.class)
						.setParameter("pseudonyms", pseudonyms)
						.getResultList()));
	}

	List<Place> find(Sought sought, Set<Long> cases) {
		var places = new ArrayList<Place>();
		add(places, CASES, Place.Holds.SAID, ofCases(cases).size());
		add(places, WORKED, Place.Holds.NAMED, worked(sought).stream().filter(row -> !cases.contains(row.caseKey)).count());
		return places;
	}

	private static void add(List<Place> places, String id, Place.Holds holds, long records) {
		if (records > 0) {
			places.add(new Place(id, holds, records));
		}
	}

	private List<EventEntity> ofCases(Set<Long> cases) {
		return store.scan(manager -> {
			var rows = new ArrayList<EventEntity>();
			for (var few : EventSight.few(cases.stream().mapToLong(Long::longValue).toArray())) {
				rows.addAll(manager.createQuery(OF_CASES, EventEntity.class).setParameter("keys", few).getResultList());
			}
			return rows;
		});
	}

	private List<EventEntity> worked(Sought sought) {
		var pseudonyms = sought.subject().pseudonyms();
		return pseudonyms.isEmpty()
				? List.of()
				: store.scan(manager -> manager.createQuery(WORKED_ON, EventEntity.class)
						.setParameter("pseudonyms", pseudonyms)
						.getResultList());
	}

	/** The events of its cases, without who else worked on them. */
	Map<String, List<Map<String, Object>>> copy(Sought sought) {
		var sight = EventSight.now(store, feedback);
		var told = ofCases(cases(sought)).stream()
				.filter(row -> sight.sees(row.id, row.step))
				.map(row -> told(row, sight.step(row.step)))
				.toList();
		return told.isEmpty() ? Map.of() : Map.of(CASES, told);
	}

	private static Map<String, Object> told(EventEntity row, EventStepEntity.Step step) {
		var told = new LinkedHashMap<String, Object>();
		told.put("log", step.log());
		told.put("case", row.caseName);
		told.put("activity", step.activity());
		told.put("start", said(row.times().start()));
		told.put("end", said(row.times().end()));
		told.put("department", step.department());
		told.put("service", step.context().service());
		told.put("attributes", EventAttributes.read(row.attributes));
		return told;
	}

	private static String said(@Nullable EventTime time) {
		return time == null ? "" : time.at() + (time.offset() == null ? "" : String.valueOf(time.offset()));
	}

	/** Takes its cases away and forgets it as a resource; how many records that were, by place. */
	List<Place> take(Sought sought, String request) {
		try (var alone = store.await(MeasurementSealsComponent.MEASURING)) {
			var places = new ArrayList<Place>();
			var taken = ofCases(cases(sought)).stream().map(row -> row.id).toList();
			add(places, CASES, Place.Holds.SAID, each(taken, this::remove, "event.erase", sought, request));
			var worked = worked(sought).stream().map(row -> row.id).toList();
			add(places, WORKED, Place.Holds.NAMED, each(worked, this::forget, "event.forget", sought, request));
			return places;
		}
	}

	/** Does something with rows in short transactions, and seals anew what they belong to. */
	private long each(
			Collection<Long> ids, Change change, String action, Sought sought, String request) {
		long done = 0;
		var all = List.copyOf(ids);
		for (int from = 0; from < all.size(); from += MeasurementLedger.ROWS) {
			var some = all.subList(from, Math.min(from + MeasurementLedger.ROWS, all.size()));
			var lines = store.write(manager -> changed(manager, some, change));
			lines.forEach((line, count) -> sealing.anchor(
					new Act(sought.access().actor(), action, request, count), MeasurementSealsComponent.ID, line));
			done += lines.values().stream().mapToLong(Long::longValue).sum();
		}
		return done;
	}

	/** What is done with one row, whose line is open. */
	private interface Change {

		void make(EntityManager manager, EventEntity row, ReopenedLine line);
	}

	private Map<SealedLine, Long> changed(EntityManager manager, List<Long> ids, Change change) {
		var lines = new LinkedHashMap<Long, ReopenedLine>();
		var counts = new LinkedHashMap<Long, Long>();
		for (var id : ids) {
			@Nullable EventEntity row = manager.find(EventEntity.class, id);
			if (row != null) {
				var line = lines.computeIfAbsent(row.intake, intake -> new ReopenedLine(
						manager.find(MeasurementIntakeEntity.class, intake, LockModeType.PESSIMISTIC_WRITE), sealing.sealer()));
				change.make(manager, row, line);
				counts.merge(row.intake, 1L, Long::sum);
			}
		}
		var closed = new LinkedHashMap<SealedLine, Long>();
		lines.forEach((intake, line) -> closed.put(line.close(), counts.getOrDefault(intake, 0L)));
		return closed;
	}

	private void remove(EntityManager manager, EventEntity row, ReopenedLine line) {
		line.remove(row);
		manager.remove(row);
	}

	/** One whose seal does not hold gets none that does. */
	private void forget(EntityManager manager, EventEntity row, ReopenedLine line) {
		boolean holds = row.seal != null && sealing.sealer().holds(row);
		line.remove(row);
		row.resource = "";
		if (holds) {
			line.add(row);
		}
	}
}
