package io.antiphon.channels;

/** What the records of a file are. */
public enum Kind {
	/** What people said. */
	FEEDBACK,
	/** Numbers beside it: orders, response times, costs. */
	MEASUREMENTS,
	/** Steps of cases: event logs, orders, purchases. */
	EVENTS
}
