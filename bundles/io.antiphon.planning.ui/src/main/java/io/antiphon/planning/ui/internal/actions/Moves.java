package io.antiphon.planning.ui.internal.actions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Actions that are moved faster than they are saved and read: each move goes on from where the one before it led, and what came while one was
 * being saved is saved together after it. UI thread, but for {@link #over}.
 */
final class Moves {

	private final Map<String, Map<String, String>> ahead = new HashMap<>();
	private final Map<String, Map<String, String>> waiting = new LinkedHashMap<>();
	private volatile boolean underWay;

	/** Moves each by so many days from the days it was given last, else from those it is shown with. */
	void move(Map<String, Map<String, String>> shown, int days) {
		shown.forEach((subject, values) -> {
			var moved = new HashMap<String, String>();
			ahead.getOrDefault(subject, values).forEach((field, day) -> moved.put(field, LocalDate.parse(day).plusDays(days).toString()));
			ahead.put(subject, moved);
			waiting.put(subject, moved);
		});
	}

	/** What is to be saved now; nothing while something is being saved. */
	Map<String, Map<String, String>> next() {
		if (underWay || waiting.isEmpty()) {
			return Map.of();
		}
		var next = Map.copyOf(waiting);
		waiting.clear();
		underWay = true;
		return next;
	}

	/** That was saved, or could not be; any thread. */
	void over() {
		underWay = false;
	}

	/** What waits is given up, since it starts from what was refused. */
	void giveUp() {
		waiting.clear();
		ahead.clear();
	}

	/** They are shown as they are saved. */
	void read() {
		if (!underWay && waiting.isEmpty()) {
			ahead.clear();
		}
	}
}
