package io.antiphon.channels.internal.support;

import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measure;

/** The indicators of tickets; the key is the word by which each is called. */
enum TicketMeasure {
	RESPONSE("first-response", Ticket.RESPONSE, "min"),
	RESPONSE_STATED("first-response-stated", Ticket.RESPONSE_STATED, "min"),
	RESOLUTION("resolution", "", "h"),
	RESOLUTION_STATED("resolution-stated", Ticket.RESOLUTION_STATED, "h"),
	ONCE("first-contact", Ticket.ONCE, Measure.SHARE),
	FINAL("not-reopened", Ticket.FINAL, Measure.SHARE);

	private final String key;
	private final String attribute;
	private final String unit;

	TicketMeasure(String key, String attribute, String unit) {
		this.key = key;
		this.attribute = attribute;
		this.unit = unit;
	}

	String key() {
		return key;
	}

	/** Under which a ticket says it; empty where its times do. */
	String attribute() {
		return attribute;
	}

	String unit() {
		return unit;
	}

	Kind kind() {
		return unit.equals(Measure.SHARE) ? Kind.SHARE : Kind.MEAN;
	}

	Direction better() {
		return kind() == Kind.SHARE ? Direction.UP : Direction.DOWN;
	}
}
