package io.antiphon.channels.internal.store;

import io.antiphon.channels.internal.events.EventAttributes;
import io.antiphon.channels.internal.events.EventKeys;
import io.antiphon.channels.internal.events.ReadEvent;
import io.antiphon.channels.internal.profile.LongCounts;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Receipt;
import io.antiphon.store.Store;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An intake of events under way, see {@link OpenIntake}. What was taken in before is known by the id of the event, or by its case, activity
 * and time: the same is not stored again, and what says something else of it replaces it. For one thread.
 */
public final class EventIntake implements AutoCloseable {

	/** So many names are held at once, so that no log fills the memory with them. */
	private static final int HELD = 10_000;

	private final OpenIntake intake;
	private final EventKeys keys;
	private final Recognition before;
	private final Map<EventStepEntity.Step, Long> steps = new HashMap<>();
	private final Map<String, String> masked = new HashMap<>();
	private final List<Draft> batch = new ArrayList<>();
	private final LongCounts cases = new LongCounts();
	private long shortened;
	private long stored;
	private long revised;
	private long known;

	/** A row that is to be recognised, and the log that it is of. */
	record Draft(EventEntity row, String log) {}

	EventIntake(OpenIntake intake, EventKeys keys, Recognition before) {
		this.intake = intake;
		this.keys = keys;
		this.before = before;
	}

	/** It counts beside an intake of feedback. */
	void beside(long feedback) {
		intake.add(EventBesideEntity.of(intake.next(), intake.id(), feedback));
	}

	/** Takes an event; false where nothing of it is kept since its customer was erased. */
	public boolean add(ReadEvent read) {
		var keyed = keys.of(read);
		keyed.ifPresent(found -> add(read, found));
		return keyed.isPresent();
	}

	private void add(ReadEvent read, EventKeys.Keyed keyed) {
		var step = step(read);
		var row = EventEntity.of(intake.next(), intake.id(), keyed);
		row.step = number(step);
		row.times(read.times());
		row.attributes = attributes(read.attributes());
		cases.increment(row.caseKey);
		batch.add(new Draft(row, step.log()));
		if (batch.size() == MeasurementLedger.ROWS) {
			flush();
		}
	}

	/** Tells of a record that is not taken; {@code kind}: the reason without the values that only this record has. */
	public void reject(Receipt.Rejection rejection, String kind) {
		intake.reject(rejection, kind);
	}

	/** How many cases the events belong to. */
	public long cases() {
		return cases.size();
	}

	/** How many events have attributes that do not fit. */
	public long shortened() {
		return shortened;
	}

	private EventStepEntity.Step step(ReadEvent read) {
		var context = read.context();
		return new EventStepEntity.Step(
				masked(read.log()),
				masked(read.activity()),
				masked(read.lifecycle()),
				masked(read.people().department()),
				new Context(masked(context.service()), masked(context.touchpoint()), masked(context.channel())));
	}

	private long number(EventStepEntity.Step step) {
		if (steps.size() == HELD) {
			steps.clear();
		}
		return steps.computeIfAbsent(step, unknown -> {
			var entity = EventStepEntity.of(intake.next(), intake.id(), unknown);
			intake.add(entity);
			return entity.id;
		});
	}

	/** Looked up, since the same names come again and again. */
	private String masked(String text) {
		if (masked.size() == HELD) {
			masked.clear();
		}
		return text.isEmpty() ? text : masked.computeIfAbsent(text, intake::masked);
	}

	/** As many as fit into the column. */
	private String attributes(Map<String, String> read) {
		var kept = new HashMap<String, String>();
		read.forEach((name, value) -> kept.merge(masked(name), masked(value), (one, other) -> one + "; " + other));
		var written = EventAttributes.written(kept);
		if (written.length() <= EventAttributes.LONGEST) {
			return written;
		}
		shortened++;
		var longest = new ArrayList<>(kept.entrySet());
		longest.sort(Map.Entry.comparingByValue((one, other) -> other.length() - one.length()));
		for (var entry : longest) {
			kept.remove(entry.getKey());
			written = EventAttributes.written(kept);
			if (written.length() <= EventAttributes.LONGEST) {
				break;
			}
		}
		return written;
	}

	private void flush() {
		var earlier = before.of(batch.stream().map(Draft::row).toList());
		for (var draft : batch) {
			var row = draft.row;
			var same = earlier.get(row.id);
			if (same != null && same.says(row)) {
				known++;
			} else if (same != null && same.log().equals(draft.log)) {
				revised++;
				intake.add(row);
				intake.add(EventReplacedEntity.of(row, same.id()));
			} else {
				stored++;
				intake.add(row);
			}
		}
		batch.clear();
	}

	/** Makes the intake visible and returns its receipt. Blocks. */
	public Receipt complete(Outcome outcome) {
		flush();
		return intake.complete(outcome, new OpenIntake.Taken(stored, revised, known), "event.complete");
	}

	/** Takes back whatever was not completed. Blocks. */
	@Override
	public void close() {
		intake.close();
	}

	/** Which events came before: looked for by the first 64 bits of their identity, told by all of it. For one intake. */
	static final class Recognition {

		private static final String FOUND = "SELECT e.id, e.step FROM EventEntity e WHERE e.identityKey IN :keys";
		private static final String WHOLE = "SELECT e.id, e.identity, e.content, e.step FROM EventEntity e WHERE e.id IN :ids";

		private final Store store;
		private final EventSight sight;

		/** {@code sight}: what there was when the intake began. */
		Recognition(Store store, EventSight sight) {
			this.store = store;
			this.sight = sight;
		}

		/** An event that came before, by what it says and in which log. */
		record Earlier(long id, byte[] content, String log) {

			boolean says(EventEntity row) {
				return Arrays.equals(content, row.content);
			}
		}

		/** By the id of the row of which they are earlier. */
		Map<Long, Earlier> of(List<EventEntity> rows) {
			if (sight.nothing() || rows.isEmpty()) {
				return Map.of();
			}
			var known = store.scan(manager -> known(manager, rows.stream().mapToLong(row -> row.identityKey).toArray()));
			var earlier = new HashMap<Long, Earlier>();
			for (var row : rows) {
				var same = known.get(ByteBuffer.wrap(row.identity));
				if (same != null) {
					earlier.put(row.id, same);
				}
			}
			return earlier;
		}

		/** From the index alone first: most of what comes in is new. */
		private Map<ByteBuffer, Earlier> known(EntityManager manager, long[] keys) {
			var ids = new ArrayList<Long>();
			for (var few : EventSight.few(keys)) {
				for (Object[] found : manager.createQuery(FOUND, Object[].class).setParameter("keys", few).getResultList()) {
					if (sight.sees((Long) found[0], (Long) found[1])) {
						ids.add((Long) found[0]);
					}
				}
			}
			var known = new HashMap<ByteBuffer, Earlier>();
			for (var few : EventSight.few(ids.stream().mapToLong(Long::longValue).toArray())) {
				for (Object[] row : manager.createQuery(WHOLE, Object[].class).setParameter("ids", few).getResultList()) {
					var log = sight.step((Long) row[3]).log();
					known.put(ByteBuffer.wrap((byte[]) row[1]), new Earlier((Long) row[0], (byte[]) row[2], log));
				}
			}
			return known;
		}
	}
}
