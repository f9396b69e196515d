package io.antiphon.compliance.requests;

import io.antiphon.compliance.deadlines.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** A request with its clock, on the day {@code today}. */
public record Registered(Request request, Deadline deadline, LocalDate today) {

	/** Overdue first, the longest so; then what waits, by its last day; then what is answered, the latest first. */
	public static final Comparator<Registered> BY_NEED = Comparator.<Registered, Boolean>comparing(one -> !one.request.open())
			.thenComparing(one -> one.request.open() ? one.deadline.due().toEpochDay() : -one.closed().toEpochDay())
			.thenComparing(one -> one.request.id());

	/** How many days are left, today not counted; less than 0 once the last day is over. For one that is answered, as of that day. */
	public long daysLeft() {
		return ChronoUnit.DAYS.between(closed(), deadline.due());
	}

	/** Whether the last day is over without an answer. */
	public boolean overdue() {
		return request.open() && daysLeft() < 0;
	}

	/** Whether it was answered after the last day. */
	public boolean late() {
		return !request.open() && daysLeft() < 0;
	}

	private LocalDate closed() {
		var end = request.closing();
		return end == null ? today : end.on();
	}
}
