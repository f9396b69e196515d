package io.antiphon.channels.internal.support;

import io.antiphon.loop.events.Event;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The event that a ticket is: from when it was opened to when it was solved, with what else is told of it as attributes. */
public final class Ticket {

	/** What the log of all tickets and their one activity are called. */
	public static final String LOG = "tickets";
	public static final String ACTIVITY = "ticket";

	/** From opening to the first answer, by the clock; the same, and to the solution, as the source counts it. */
	static final String RESPONSE = "response";
	static final String RESPONSE_STATED = "response-stated";
	static final String RESOLUTION_STATED = "resolution-stated";
	/** Whether one contact solved it, and whether it was never opened again. */
	static final String ONCE = "once";
	static final String FINAL = "final";

	private Ticket() {}

	/** A value with the day to which it counts. */
	record Valued(LocalDate day, double value) {}

	/** What a ticket says to an indicator; empty where it says nothing. */
	static Optional<Valued> value(TicketMeasure measure, Event.Times times, Map<String, String> attributes) {
		var said = attributes.get(measure.attribute());
		return switch (measure) {
			case RESOLUTION -> solved(times);
			case RESPONSE -> lasting(said).map(took -> new Valued(times.first().at().plus(took).toLocalDate(), minutes(took)));
			case RESPONSE_STATED -> lasting(said).map(took -> new Valued(times.first().day(), minutes(took)));
			case RESOLUTION_STATED -> lasting(said).map(took -> new Valued(times.last().day(), minutes(took) / 60));
			case ONCE, FINAL -> Optional.ofNullable(said).map(yes -> new Valued(times.last().day(), yes.equals("true") ? 1 : 0));
		};
	}

	private static Optional<Valued> solved(Event.Times times) {
		var opened = times.start();
		var solved = times.end();
		return opened == null || solved == null
				? Optional.empty()
				: Optional.of(new Valued(solved.day(), minutes(TicketRows.between(opened, solved)) / 60));
	}

	private static Optional<Duration> lasting(@Nullable String said) {
		return Optional.ofNullable(said).map(Duration::parse);
	}

	private static double minutes(Duration took) {
		return took.toMillis() / 60_000.0;
	}
}
