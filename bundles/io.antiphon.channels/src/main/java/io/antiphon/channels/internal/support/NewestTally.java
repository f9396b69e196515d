package io.antiphon.channels.internal.support;

import io.antiphon.channels.internal.store.JpaEvents;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tally of all tickets there are, counted once for each state of each workspace. Thread-safe; blocks. */
public final class NewestTally implements Supplier<TicketTally> {

	private final JpaEvents events;
	private Map<Long, String> state = Map.of();
	private @Nullable TicketTally tally;

	public NewestTally(JpaEvents events) {
		this.events = events;
	}

	@Override
	public synchronized TicketTally get() {
		var now = events.beside();
		var known = tally;
		if (known == null || !now.equals(state)) {
			known = new TicketTally();
			events.read(now.keySet(), known::add);
			tally = known;
			state = now;
		}
		return known;
	}
}
