package io.antiphon.channels.internal.support;

import io.antiphon.tables.records.Reason;

/** What a receipt tells of tickets. */
public enum TicketRemark implements Reason.Kind {
	/** Of how many tickets the times are taken in. */
	TICKETS_TIMED,
	/** No column says when tickets were opened. */
	TICKETS_UNOPENED,
	/** How many are not solved or not answered yet, and so in no time to it. */
	TICKETS_OPEN,
	TICKETS_UNANSWERED,
	/** How many have no id, or no time at all. */
	TICKETS_NAMELESS,
	TICKETS_UNTIMED,
	/** Values that are none of what their column holds; ends before the start; a ticket that came before in the file. */
	TICKETS_UNREADABLE,
	TICKETS_BACKWARDS,
	TICKETS_TWICE,
	/** Ids are not to be trusted, so that nothing is made of tickets. */
	TICKETS_UNTOLD,
	/** How many turns of how many tickets there are, and by whom. */
	TURNS_OF_TICKETS,
	/** Tickets of which nothing says who wrote what. */
	TURNS_UNTOLD,
	/** Turns whose time cannot be read. */
	TURNS_UNDATED
}
