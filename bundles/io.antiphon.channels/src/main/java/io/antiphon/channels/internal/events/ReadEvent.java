package io.antiphon.channels.internal.events;

import io.antiphon.feedback.Context;
import io.antiphon.loop.events.Event;
import java.util.HashMap;
import java.util.Map;

/**
 * An event as it is read: nothing in it is masked or keyed, so it is never kept or told. {@code id}: that of the event in its source, empty
 * where it has none.
 */
public record ReadEvent(
		String id,
		String log,
		String ofCase,
		String activity,
		String lifecycle,
		Event.Times times,
		People people,
		Context context,
		Map<String, String> attributes) {

	/** Who worked on it, whose case it is, and the department of the first. */
	public record People(String resource, String customer, String department) {

		private People or(People other) {
			return new People(
					either(resource, other.resource), either(customer, other.customer), either(department, other.department));
		}

		private static String either(String one, String other) {
			return one.isEmpty() ? other : one;
		}
	}

	public ReadEvent {
		attributes = Map.copyOf(attributes);
	}

	/** From the start of {@code begun} to the end of this one, which says more where both say something; known by the id of the start. */
	ReadEvent since(ReadEvent begun) {
		var all = new HashMap<>(begun.attributes);
		all.putAll(attributes);
		return new ReadEvent(
				begun.id.isEmpty() ? id : begun.id, log, ofCase, activity, "", new Event.Times(begun.times.start(), times.end()),
				people.or(begun.people), context, all);
	}

	/** Names nothing. */
	@Override
	public String toString() {
		return "read event";
	}
}
