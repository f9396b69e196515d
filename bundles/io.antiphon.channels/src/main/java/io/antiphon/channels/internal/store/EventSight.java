package io.antiphon.channels.internal.store;

import io.antiphon.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;

/** Which events there are at one moment: those of complete intakes that no other replaces; of intakes beside feedback while that counts. */
record EventSight(Map<Long, EventStepEntity.Step> steps, Set<Long> replaced) {

	private static final int AT_ONCE = 200;

	/** {@code feedback}: whether an intake of feedback is complete. */
	static EventSight now(Store store, LongPredicate feedback) {
		var complete = complete(store, feedback).keySet();
		return store.scan(manager -> {
			var steps = new HashMap<Long, EventStepEntity.Step>();
			manager.createQuery("SELECT s FROM EventStepEntity s", EventStepEntity.class)
					.getResultStream()
					.filter(row -> complete.contains(row.intake))
					.forEach(row -> steps.put(row.id, row.step()));
			var replaced = new HashSet<Long>();
			manager.createQuery("SELECT r.intake, r.replaced FROM EventReplacedEntity r", Object[].class)
					.getResultStream()
					.filter(row -> complete.contains((Long) row[0]))
					.forEach(row -> replaced.add((Long) row[1]));
			return new EventSight(steps, replaced);
		});
	}

	/** The intakes whose events count, each with what belongs to it. */
	static Map<Long, String> complete(Store store, LongPredicate feedback) {
		var ledger = new MeasurementLedger(store);
		var complete = new HashMap<>(ledger.sums());
		ledger.beside().forEach((intake, of) -> {
			if (!feedback.test(of)) {
				complete.remove(intake);
			}
		});
		return complete;
	}

	boolean nothing() {
		return steps.isEmpty();
	}

	boolean sees(long event, long step) {
		return steps.containsKey(step) && !replaced.contains(event);
	}

	/** Of an event that is seen. */
	EventStepEntity.Step step(long number) {
		return Objects.requireNonNull(steps.get(number));
	}

	/**
	 * Numbers for an IN of a query, a few at a time, since with more of them the embedded database reads the whole table; all lists are equally
	 * long, so that the statement is always the same one.
	 */
	static List<List<Long>> few(long[] numbers) {
		var lists = new ArrayList<List<Long>>();
		for (int from = 0; from < numbers.length; from += AT_ONCE) {
			var to = Math.min(from + AT_ONCE, numbers.length);
			var list = new ArrayList<Long>(AT_ONCE);
			Arrays.stream(numbers, from, to).forEach(list::add);
			list.addAll(Collections.nCopies(AT_ONCE - list.size(), numbers[to - 1]));
			lists.add(list);
		}
		return lists;
	}
}
