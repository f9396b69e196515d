package io.antiphon.channels.internal.support;

import io.antiphon.feedback.Context;
import io.antiphon.loop.events.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What tickets say to the indicators, summed up by place, measure and day, so that memory does not grow with them. Filled once, then read alone. */
public final class TicketTally {

	/** Values of a day: how many, their mean, and the sum of their squared distances from it. */
	record Sum(long n, double mean, double squares) {

		static Sum of(double value) {
			return new Sum(1, value, 0);
		}

		/** Both together (Chan, Golub and LeVeque 1983). */
		Sum and(Sum other) {
			long all = n + other.n;
			double apart = other.mean - mean;
			return new Sum(
					all, mean + apart * other.n / all, squares + other.squares + apart * apart * ((double) n * other.n / all));
		}

		/** Their standard deviation; NaN for one alone. */
		double deviation() {
			return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
		}
	}

	private record Cell(Context place, TicketMeasure measure) {}

	private final Map<Cell, TreeMap<LocalDate, Sum>> cells = new HashMap<>();
	private final Set<Context> places = new HashSet<>();

	/** Takes one ticket. */
	public void add(Event event) {
		for (var measure : TicketMeasure.values()) {
			Ticket.value(measure, event.times(), event.attributes()).ifPresent(valued -> {
				places.add(event.context());
				cells.computeIfAbsent(new Cell(event.context(), measure), fresh -> new TreeMap<>())
						.merge(valued.day(), Sum.of(valued.value()), Sum::and);
			});
		}
	}

	Set<Context> places() {
		return places;
	}

	TreeMap<LocalDate, Sum> days(Context place, TicketMeasure measure) {
		return cells.getOrDefault(new Cell(place, measure), new TreeMap<>());
	}
}
