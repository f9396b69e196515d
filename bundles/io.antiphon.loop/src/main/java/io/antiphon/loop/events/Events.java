package io.antiphon.loop.events;

import io.antiphon.base.Period;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The look-up of cases and events, offered as an OSGi service by whoever takes logs in; reached through {@link io.antiphon.loop.Chain#events},
 * absent means none. Sees what is completely taken in and nothing else. Any thread; every call blocks, and {@link IllegalStateException}
 * while no workspace is open.
 */
@ProviderType
public interface Events {

	/** What there is of one log. {@code period}: from the first day to the day after the last. */
	record Log(String name, long cases, long events, Period period) {}

	/** How often an activity occurs. */
	record Activity(String name, long events) {}

	/** How many cases and events there are; the activities by how often they occur, then by name; null where there is nothing. */
	record Counts(long cases, long events, List<Activity> activities, @Nullable Period period) {

		public Counts {
			activities = List.copyOf(activities);
		}
	}

	/** All logs, by name. */
	List<Log> logs();

	/** Counts all events, those with a lifecycle of their own too. */
	Counts counts(CaseScope scope);

	/**
	 * Hands the events over one by one until the reader has enough: whole cases one after the other, in no order that means something, and of
	 * each case the events by when they are first seen, of equals those first that came first. Memory does not grow with cases or events.
	 */
	void read(CaseScope scope, Predicate<Event> reader);
}
