package io.antiphon.channels.internal.mapping;

import io.antiphon.tables.records.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file is. */
public enum ColumnRole {
	/** The id the record has in its source. */
	ID(true, Mapping.Kind.FEEDBACK, Mapping.Kind.EVENTS),
	/** What was said. */
	TEXT(true, Mapping.Kind.FEEDBACK),
	TITLE(true, Mapping.Kind.FEEDBACK),
	/** When it was said. */
	TIME(true, Mapping.Kind.FEEDBACK),
	/** A value on a declared scale; suggested only where the source says which. */
	RATING(false, Mapping.Kind.FEEDBACK),
	/** Who said it, or whose case it is; kept as a pseudonym only. */
	PERSON(true, Mapping.Kind.FEEDBACK, Mapping.Kind.EVENTS),
	/** What that person is to the service. */
	ROLE(true, Mapping.Kind.FEEDBACK),
	LANGUAGE(true, Mapping.Kind.FEEDBACK),
	/** Whether the person agrees that feedback is used for a purpose; never suggested. */
	CONSENT(false, Mapping.Kind.FEEDBACK),
	/** When they said so; never suggested. */
	CONSENTED(true, Mapping.Kind.FEEDBACK),
	/** What that person can be reached by, kept apart and encrypted; never suggested. */
	CONTACT(false, Mapping.Kind.FEEDBACK),
	/** The order, ticket or process that it belongs to; kept as a pseudonym, never suggested for feedback. */
	CASE(true, Mapping.Kind.FEEDBACK, Mapping.Kind.EVENTS),
	/** What was done. */
	ACTIVITY(true, Mapping.Kind.EVENTS),
	/** When that began. */
	START(true, Mapping.Kind.EVENTS),
	/** When it was done. */
	END(true, Mapping.Kind.EVENTS),
	/** Whether the record is of a start, an end or something else. */
	LIFECYCLE(true, Mapping.Kind.EVENTS),
	/** By what a start and its end are told from others of the same activity. */
	INSTANCE(true, Mapping.Kind.EVENTS),
	/** Who worked on it; kept as a pseudonym only. */
	RESOURCE(true, Mapping.Kind.EVENTS),
	DEPARTMENT(true, Mapping.Kind.EVENTS),
	/** What the log is called, where that is not the name of its file. */
	LOG(true, Mapping.Kind.EVENTS),
	/** All that was said on a ticket, by whom and when: a piece of feedback for each turn of a customer. */
	TURNS(false, Mapping.Kind.FEEDBACK),
	/** When a ticket was first answered. */
	ANSWERED(true, Mapping.Kind.FEEDBACK),
	/** When it was solved. */
	SOLVED(true, Mapping.Kind.FEEDBACK),
	/** How long that took, as the source counts it. */
	RESPONSE(true, Mapping.Kind.FEEDBACK),
	RESOLUTION(true, Mapping.Kind.FEEDBACK),
	/** How many contacts it took, how often it was opened again, and whether the first contact solved it. */
	CONTACTS(true, Mapping.Kind.FEEDBACK),
	REOPENS(true, Mapping.Kind.FEEDBACK),
	ONCE(true, Mapping.Kind.FEEDBACK),
	/** Anything else worth keeping: region, plan, label … */
	ATTRIBUTE(false, Mapping.Kind.FEEDBACK, Mapping.Kind.EVENTS),
	/** The day, week, month or quarter that was measured. */
	DATE(true, Mapping.Kind.MEASUREMENTS),
	/** The first day that was measured, where no column says it at once. */
	FROM(true, Mapping.Kind.MEASUREMENTS),
	/** The last day that was measured. */
	TO(true, Mapping.Kind.MEASUREMENTS),
	INDICATOR(true, Mapping.Kind.MEASUREMENTS),
	/** The number that was measured. */
	VALUE(false, Mapping.Kind.MEASUREMENTS),
	/** How many observations it rests on. */
	N(true, Mapping.Kind.MEASUREMENTS),
	UNIT(true, Mapping.Kind.MEASUREMENTS),
	/** How the values are made: mean, share, rate or volume. */
	MEASURE(true, Mapping.Kind.MEASUREMENTS),
	/** Which way is good. */
	BETTER(true, Mapping.Kind.MEASUREMENTS),
	SERVICE(true, Mapping.Kind.values()),
	TOUCHPOINT(true, Mapping.Kind.values()),
	CHANNEL(true, Mapping.Kind.values()),
	/** Not kept. */
	IGNORE(false, Mapping.Kind.values());

	private final boolean single;
	private final List<Mapping.Kind> kinds;

	ColumnRole(boolean single, Mapping.Kind... kinds) {
		this.single = single;
		this.kinds = List.of(kinds);
	}

	/** The role a mapping file calls {@code key}. */
	public static Optional<ColumnRole> of(String key) {
		return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
	}

	/** The roles of one kind of file. */
	public static List<ColumnRole> of(Mapping.Kind kind) {
		return Arrays.stream(values()).filter(role -> role.kinds.contains(kind)).toList();
	}

	/** Whether exports of tickets alone have such a column. */
	public boolean ofTickets() {
		return compareTo(TURNS) >= 0 && compareTo(ONCE) <= 0;
	}

	/** As a mapping file says it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether a file has one such column at most. */
	public boolean single() {
		return single;
	}

	/** Its name in the user's language. */
	public String text(Locale locale) {
		return named().text(locale);
	}

	/** The same as a part of a sentence. */
	Reason named() {
		return new Name("role-" + key()).with();
	}

	/** The word for a role. */
	private record Name(String name) implements Reason.Kind {}
}
