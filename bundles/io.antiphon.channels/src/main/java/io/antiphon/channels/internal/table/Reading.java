package io.antiphon.channels.internal.table;

/** How one pass over a file ended. */
public sealed interface Reading {

	/** The whole file was read. */
	record Complete(Totals totals) implements Reading {}

	/** The visitor had enough. */
	record Stopped() implements Reading {}

	/** Something was found for which the whole file is refused; what the visitor has seen of it does not count. */
	record Refused(Refusal refusal) implements Reading {}
}
