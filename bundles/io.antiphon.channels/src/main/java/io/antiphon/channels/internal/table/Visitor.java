package io.antiphon.channels.internal.table;

/** Takes the records of a file one after the other, on the thread that reads. */
@FunctionalInterface
public interface Visitor {

	/** Whether to go on reading. */
	boolean accept(TableRecord entry);
}
