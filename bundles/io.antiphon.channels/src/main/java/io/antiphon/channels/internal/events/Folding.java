package io.antiphon.channels.internal.events;

import io.antiphon.loop.events.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Folds the start and the end of a step, which logs with a lifecycle write as two records, into one event: a completion takes the earliest
 * open start of the same case, activity and instance that does not lie after it. A start without a completion, and a completion without a
 * start, are events of their own; so is every other transition, under its name. Of open starts at most {@value #MOST} are held; the oldest
 * goes first. For one thread.
 */
public final class Folding {

	private static final int MOST = 100_000;
	private static final Set<String> STARTS = Set.of("start", "started", "begin", "begun", "\u5f00\u59cb");
	private static final Set<String> ENDS = Set.of(
			"", "complete", "completed", "end", "ended", "finish", "finished", "unknown", "\u5b8c\u6210", "\u7ed3\u675f");

	private final Consumer<ReadEvent> events;
	private final Map<Key, Deque<ReadEvent>> open = new LinkedHashMap<>();
	private int held;
	private long folded;

	/** Which start a completion may belong to. */
	private record Key(String ofCase, String activity, String instance) {}

	/** {@code events}: takes what is whole. */
	public Folding(Consumer<ReadEvent> events) {
		this.events = events;
	}

	/** Takes one record in the order of the file; {@code event}: with the end alone where it has one time. */
	public void take(ReadEvent event, String transition, String instance) {
		var word = transition.strip().toLowerCase(Locale.ROOT);
		if (event.times().start() != null) {
			events.accept(named(event, ENDS.contains(word) || STARTS.contains(word) ? "" : word, event.times()));
		} else if (STARTS.contains(word)) {
			hold(new Key(event.ofCase(), event.activity(), instance), named(event, "", new Event.Times(event.times().end(), null)));
		} else if (ENDS.contains(word)) {
			complete(new Key(event.ofCase(), event.activity(), instance), event);
		} else {
			events.accept(named(event, word, event.times()));
		}
	}

	private static ReadEvent named(ReadEvent event, String lifecycle, Event.Times times) {
		return new ReadEvent(
				event.id(), event.log(), event.ofCase(), event.activity(), lifecycle, times, event.people(), event.context(),
				event.attributes());
	}

	private void hold(Key key, ReadEvent start) {
		if (held == MOST) {
			var oldest = open.entrySet().iterator().next();
			events.accept(oldest.getValue().removeFirst());
			held--;
			if (oldest.getValue().isEmpty()) {
				open.remove(oldest.getKey());
			}
		}
		open.computeIfAbsent(key, fresh -> new ArrayDeque<>()).addLast(start);
		held++;
	}

	private void complete(Key key, ReadEvent end) {
		var starts = open.get(key);
		var first = starts == null ? null : starts.peekFirst();
		if (starts == null || first == null || end.times().first().before(first.times().first())) {
			events.accept(end);
			return;
		}
		starts.removeFirst();
		held--;
		folded++;
		if (starts.isEmpty()) {
			open.remove(key);
		}
		events.accept(end.since(first));
	}

	/** Lets go of the starts that nothing completed. */
	public void close() {
		open.values().forEach(starts -> starts.forEach(events));
		open.clear();
		held = 0;
	}

	/** How many events were made of two records. */
	public long folded() {
		return folded;
	}
}
