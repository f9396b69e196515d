package io.antiphon.feedback.ui.internal.model;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Selection;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Slot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The rows of one answer, read in windows: only those that are looked at are read, one after the other, the latest first;
 * what was scrolled past meanwhile is never read. Only the latest few are kept. UI thread; reading goes through
 * {@link Background}.
 */
final class RowWindows {

	/** Rows in a window. */
	static final int SIZE = 200;

	private static final int KEPT = 20;
	private static final int WAITING = 3;

	/** Hears of rows that are here now. */
	@FunctionalInterface
	interface Arrival {

		/** The rows from {@code from} up to and without {@code to} are there. */
		void arrived(int from, int to);
	}

	private final Selection selection;
	private final Reading by;
	private final Arrival arrival;
	private final AtomicBoolean reading = new AtomicBoolean();
	private final Deque<Integer> wanted = new ArrayDeque<>();
	private final Map<Integer, List<Feedback>> here = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<Feedback>> eldest) {
			return size() > KEPT;
		}
	};

	/** How rows are read: where there is a newer answer in the slot, the windows of this one are read no more. */
	record Reading(Background background, Slot slot, String name) {}

	RowWindows(Selection selection, Reading by, Arrival arrival) {
		this.selection = selection;
		this.by = by;
		this.arrival = arrival;
	}

	/** A row where it is here; otherwise its window is read, and the arrival told. */
	Optional<Feedback> row(int index) {
		var window = here.get(index / SIZE);
		if (window != null) {
			var place = index % SIZE;
			return place < window.size() ? Optional.of(window.get(place)) : Optional.empty();
		}
		if (index >= 0 && index < selection.size()) {
			want(index / SIZE);
		}
		return Optional.empty();
	}

	private void want(int number) {
		wanted.remove(number);
		wanted.addFirst(number);
		while (wanted.size() > WAITING) {
			wanted.removeLast();
		}
		readNext();
	}

	private void readNext() {
		if (!wanted.isEmpty() && reading.compareAndSet(false, true)) {
			var number = wanted.removeFirst();
			var from = number * SIZE;
			var to = Math.min(from + SIZE, selection.size());
			by.background().latest(by.slot(), by.name(), progress -> read(from, to), rows -> {
				here.put(number, rows);
				wanted.remove(number);
				arrival.arrived(from, to);
				readNext();
			});
		}
	}

	private List<Feedback> read(int from, int to) {
		try {
			return selection.rows(from, to);
		} finally {
			reading.set(false);
		}
	}
}
