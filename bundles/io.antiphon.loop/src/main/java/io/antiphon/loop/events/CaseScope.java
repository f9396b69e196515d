package io.antiphon.loop.events;

import io.antiphon.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a question is about, always whole: those of a log, about a service, and of a period; an empty part or no period means all. The
 * first event of a case says about which service it is and on which day it began.
 */
public record CaseScope(String log, String service, @Nullable Period period) {

	/** All cases. */
	public static final CaseScope ALL = new CaseScope("", "", null);

	/** Whether the case belongs to it that begins with this event. */
	public boolean begins(Event first) {
		return covers(first.of().log(), first.context().service(), first.times().first());
	}

	/** The same for what is known of that event. */
	public boolean covers(String ofLog, String ofService, EventTime begun) {
		var days = period;
		return (log.isEmpty() || log.equals(ofLog))
				&& (service.isEmpty() || service.equals(ofService))
				&& (days == null || days.contains(begun.day()));
	}
}
