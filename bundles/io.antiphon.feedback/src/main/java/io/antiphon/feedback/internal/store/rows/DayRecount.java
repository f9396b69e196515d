package io.antiphon.feedback.internal.store.rows;

import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables.Difference;
import io.antiphon.store.spi.SealedTables.Recount;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the feedback of each day, with what was erased, and compares it with the roll-up. Replacements are to be seen before feedback. */
final class DayRecount implements Recount {

	private final Set<Long> replaced = new HashSet<>();
	private final Map<Integer, Long> counted = new TreeMap<>();
	private final Map<Integer, Long> found = new TreeMap<>();

	@Override
	public void see(SealedRow row) {
		switch (row) {
			case ReplacementEntity replacement -> replaced.add(replacement.replaced);
			case CountEntity count -> counted.merge(count.day, count.amount, Long::sum);
			case TombstoneEntity tombstone when tombstone.counted -> found.merge(tombstone.day, 1L, Long::sum);
			case FeedbackEntity feedback when !replaced.contains(feedback.id) ->
				found.merge(Times.day(feedback.occurred), 1L, Long::sum);
			default -> {}
		}
	}

	@Override
	public List<Difference> differences() {
		counted.keySet().forEach(day -> found.putIfAbsent(day, 0L));
		return found.entrySet().stream()
				.map(day -> new Difference(name(day.getKey()), counted.getOrDefault(day.getKey(), 0L), day.getValue()))
				.filter(day -> day.counted() != day.found())
				.toList();
	}

	private static String name(int number) {
		var day = Times.day(number);
		return day == null ? "" : day.toString();
	}
}
