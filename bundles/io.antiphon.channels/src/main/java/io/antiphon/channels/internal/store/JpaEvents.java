package io.antiphon.channels.internal.store;

import io.antiphon.base.Period;
import io.antiphon.channels.internal.events.EventAttributes;
import io.antiphon.channels.internal.events.EventKeys;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.Events;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Events in the workspace that is open at the moment of each call. Thread-safe; every call blocks. */
public final class JpaEvents implements Events {

	/** So many rows are read at once. */
	private static final int PAGE = 4_000;
	private static final String SPOT = "SELECT e.caseKey, e.orderMillis, e.id, e.step FROM EventEntity e WHERE ";
	private static final String OF_CASES = SPOT + "e.caseKey > :key ORDER BY e.caseKey, e.orderMillis, e.id";
	private static final String OF_ONE = SPOT + "e.caseKey = :key AND (e.orderMillis > :order OR e.orderMillis = :order AND e.id > :id)"
			+ " ORDER BY e.caseKey, e.orderMillis, e.id";
	private static final String OF_INTAKES = SPOT + "e.intake IN :intakes AND e.id > :after ORDER BY e.id";
	private static final String ROWS = "SELECT " + EventEntity.TOLD + " FROM EventEntity e WHERE e.id IN :ids";

	private final Store store;
	private final Privacy privacy;
	private final Sealing sealing;
	private final Erased erased;
	private final LongPredicate feedback;

	/** Who was erased: the words that are taken out of whatever comes in, and the pseudonyms that are kept out. */
	public record Erased(Supplier<Words> words, Supplier<Set<String>> pseudonyms) {

		/** Nobody. */
		public static final Erased NOBODY = new Erased(() -> Words.NONE, Set::of);
	}

	/** Where an event is among all, from the index alone. */
	private record Spot(long caseKey, long order, long id, long step) {

		static Spot of(Object[] row) {
			return new Spot((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]);
		}
	}

	/** {@code feedback}: whether an intake of feedback is complete, beside which events may have come. */
	public JpaEvents(Store store, Privacy privacy, Sealing sealing, Erased erased, LongPredicate feedback) {
		this.feedback = feedback;
		this.store = store;
		this.privacy = privacy;
		this.sealing = sealing;
		this.erased = erased;
	}

	/** The keyed pseudonym of the id of a case, as feedback of it keeps it; empty for none. */
	public String ofCase(String id, Access access) {
		return id.isEmpty() ? "" : privacy.pseudonym(access, id);
	}

	/** Starts an intake once no other is under way. {@code names}: whether the ids of cases are no personal data as a whole. */
	public EventIntake begin(String file, String connector, Redaction masking, boolean names, Access access) {
		return begin(new OpenIntake.Opening(file, connector, access.actor(), masking), names, access);
	}

	/** The same beside an intake of feedback: what it takes in counts once both are complete, and for as long as that one does. */
	public EventIntake beside(long intake, String file, Redaction masking, boolean names, Access access) {
		var events = begin(new OpenIntake.Opening(file, MeasurementLedger.BESIDE, access.actor(), masking), names, access);
		events.beside(intake);
		return events;
	}

	private EventIntake begin(OpenIntake.Opening opening, boolean names, Access access) {
		var words = erased.words.get();
		var redaction = opening.redaction().hiding(words::masked);
		var door = new EventKeys.Door(redaction, names, erased.pseudonyms.get(), words);
		var masked = new OpenIntake.Opening(opening.file(), opening.connector(), opening.actor(), redaction);
		var intake = OpenIntake.begin(store, sealing, masked);
		boolean begun = false;
		try {
			var recognition = new EventIntake.Recognition(store, sight());
			var events = new EventIntake(intake, new EventKeys(privacy, access, door), recognition);
			begun = true;
			return events;
		} finally {
			if (!begun) {
				intake.close();
			}
		}
	}

	private EventSight sight() {
		return EventSight.now(store, feedback);
	}

	@Override
	public List<Log> logs() {
		var sight = sight();
		var logs = new TreeMap<String, LogTally>();
		var last = new Spot[1];
		walk(sight, page -> {
			for (var spot : page) {
				var before = last[0];
				boolean begins = before == null || before.caseKey != spot.caseKey;
				logs.computeIfAbsent(sight.step(spot.step).log(), fresh -> new LogTally()).take(spot.order, begins);
				last[0] = spot;
			}
			return true;
		});
		return logs.entrySet().stream().map(log -> log.getValue().log(log.getKey())).toList();
	}

	/** What is counted of a log. */
	private static final class LogTally {

		private long cases;
		private long events;
		private long first = Long.MAX_VALUE;
		private long last = Long.MIN_VALUE;

		void take(long order, boolean begins) {
			events++;
			cases += begins ? 1 : 0;
			first = Math.min(first, order);
			last = Math.max(last, order);
		}

		Log log(String name) {
			return new Log(name, cases, events, new Period(day(first), day(last).plusDays(1)));
		}

		private static LocalDate day(long millis) {
			return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toLocalDate();
		}
	}

	/** The intakes beside feedback whose events count, each with what belongs to it: another text once anything of that changed. */
	public Map<Long, String> beside() {
		var complete = EventSight.complete(store, feedback);
		complete.keySet().retainAll(new MeasurementLedger(store).beside().keySet());
		return complete;
	}

	/** Hands over the events of these intakes that count, in no order that means something. Memory does not grow with them. */
	public void read(Set<Long> intakes, Consumer<Event> reader) {
		if (intakes.isEmpty()) {
			return;
		}
		var sight = sight();
		long last = Long.MIN_VALUE;
		for (var page = page(intakes, last); !page.isEmpty(); page = page(intakes, last)) {
			events(sight, page.stream().filter(spot -> sight.sees(spot.id, spot.step)).toList()).forEach(reader);
			last = page.getLast().id;
		}
	}

	private List<Spot> page(Set<Long> intakes, long after) {
		return store.scan(manager -> manager.createQuery(OF_INTAKES, Object[].class)
				.setParameter("intakes", intakes)
				.setParameter("after", after)
				.setMaxResults(PAGE)
				.getResultList()
				.stream()
				.map(Spot::of)
				.toList());
	}

	@Override
	public Counts counts(CaseScope scope) {
		var tally = new Tally();
		read(scope, tally::take);
		return tally.counts();
	}

	/** Counts events as they come. */
	private static final class Tally {

		private final Map<String, Long> activities = new HashMap<>();
		private long cases;
		private Event.@Nullable Case current;
		private LocalDate first = LocalDate.MAX;
		private LocalDate last = LocalDate.MIN;

		boolean take(Event event) {
			activities.merge(event.activity(), 1L, Long::sum);
			cases += Objects.equals(event.of(), current) ? 0 : 1;
			current = event.of();
			var day = event.times().first().day();
			first = day.isBefore(first) ? day : first;
			last = day.isAfter(last) ? day : last;
			return true;
		}

		Counts counts() {
			long events = activities.values().stream().mapToLong(Long::longValue).sum();
			var sorted = activities.entrySet().stream()
					.map(one -> new Activity(one.getKey(), one.getValue()))
					.sorted(Comparator.comparingLong(Activity::events).reversed().thenComparing(Activity::name))
					.toList();
			return new Counts(cases, events, sorted, events == 0 ? null : new Period(first, last.plusDays(1)));
		}
	}

	@Override
	public void read(CaseScope scope, Predicate<Event> reader) {
		var sight = sight();
		var within = new Within(scope, reader);
		walk(sight, page -> events(sight, page).stream().allMatch(within::take));
	}

	/** Hands over whole cases, of which the first event says whether they belong to a scope. */
	private static final class Within {

		private final CaseScope scope;
		private final Predicate<Event> reader;
		private Event.@Nullable Case current;
		private boolean belongs;

		Within(CaseScope scope, Predicate<Event> reader) {
			this.scope = scope;
			this.reader = reader;
		}

		boolean take(Event event) {
			if (!Objects.equals(event.of(), current)) {
				current = event.of();
				belongs = scope.begins(event);
			}
			return !belongs || reader.test(event);
		}
	}

	/** Goes through all that is seen, page by page in the order of cases, until {@code pages} has enough. */
	private void walk(EventSight sight, Predicate<List<Spot>> pages) {
		if (sight.nothing()) {
			return;
		}
		@Nullable Spot last = null;
		boolean within = false;
		while (true) {
			var after = last;
			var page = within && after != null ? rest(after) : next(after);
			var seen = page.stream().filter(spot -> sight.sees(spot.id, spot.step)).toList();
			if (!seen.isEmpty() && !pages.test(seen)) {
				return;
			}
			boolean full = page.size() == PAGE;
			if (!full && !within) {
				return;
			}
			last = page.isEmpty() ? after : page.getLast();
			within = full; // the last case of a full page may go on
		}
	}

	private List<Spot> next(@Nullable Spot after) {
		return store.scan(manager -> manager.createQuery(OF_CASES, Object[].class)
				.setParameter("key", after == null ? Long.MIN_VALUE : after.caseKey)
				.setMaxResults(PAGE)
				.getResultList()
				.stream()
				.map(Spot::of)
				.toList());
	}

	private List<Spot> rest(Spot after) {
		return store.scan(manager -> manager.createQuery(OF_ONE, Object[].class)
				.setParameter("key", after.caseKey)
				.setParameter("order", after.order)
				.setParameter("id", after.id)
				.setMaxResults(PAGE)
				.getResultList()
				.stream()
				.map(Spot::of)
				.toList());
	}

	private List<Event> events(EventSight sight, List<Spot> spots) {
		Map<Long, EventEntity> rows = new HashMap<>();
		store.scan(manager -> {
			for (var few : EventSight.few(spots.stream().mapToLong(Spot::id).toArray())) {
				manager.createQuery(ROWS, Object[].class).setParameter("ids", few).getResultList()
						.forEach(row -> rows.put((Long) row[0], EventEntity.told(row)));
			}
			return rows.size();
		});
		var events = new ArrayList<Event>();
		for (var spot : spots) {
			var row = rows.get(spot.id);
			if (row != null) {
				events.add(event(sight.step(spot.step), row));
			}
		}
		return events;
	}

	private static Event event(EventStepEntity.Step step, EventEntity row) {
		return new Event(
				row.id,
				new Event.Case(step.log(), row.casePseudonym, row.caseName),
				step.activity(),
				step.lifecycle(),
				row.times(),
				new Event.Who(row.resource, row.customer, step.department()),
				step.context(),
				EventAttributes.read(row.attributes));
	}
}
