package io.antiphon.loop.events;

import io.antiphon.feedback.Context;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case. Texts are masked, and empty where nothing is known. {@code lifecycle} is empty for what was done, from its start to its
 * end; otherwise the transition that the log names ("schedule", "suspend" …), small letters, which is no work. {@code attributes} are few.
 * Names nobody in {@link #toString}.
 *
 * @param id stable, one of its kind in the workspace
 */
public record Event(
		long id,
		Case of,
		String activity,
		String lifecycle,
		Times times,
		Who who,
		Context context,
		Map<String, String> attributes) {

	/**
	 * A process instance: cases of two logs are two, whatever they are called.
	 *
	 * @param log what the log is called
	 * @param key the keyed pseudonym of its id, which feedback of the same case carries as the attribute {@link #ATTRIBUTE}
	 * @param name its id, where that looks like the number of a thing; otherwise empty
	 */
	public record Case(String log, String key, String name) {

		/** The attribute under which feedback keeps the {@link #key} of its case. */
		public static final String ATTRIBUTE = "case";

		@Override
		public String toString() {
			return "case";
		}
	}

	/** When it began and ended; one of them may not be known, and then only the other is. */
	public record Times(@Nullable EventTime start, @Nullable EventTime end) {

		public Times {
			if (start == null && end == null) {
				throw new IllegalArgumentException("an event has a time");
			}
		}

		/** When it is first seen: the start, or the end where that alone is known. */
		public EventTime first() {
			var begun = start;
			return begun == null ? Objects.requireNonNull(end) : begun;
		}

		/** When it is last seen. */
		public EventTime last() {
			var over = end;
			return over == null ? Objects.requireNonNull(start) : over;
		}
	}

	/** Pseudonyms of the resource that worked on it and of the customer whose case it is, and the department of the resource. */
	public record Who(String resource, String customer, String department) {

		/** Nobody is known. */
		public static final Who NOBODY = new Who("", "", "");
	}

	public Event {
		attributes = Map.copyOf(attributes);
		if (activity.isBlank()) {
			throw new IllegalArgumentException("a step has a name");
		}
	}

	@Override
	public String toString() {
		return "event " + id;
	}
}
