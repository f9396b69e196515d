package io.antiphon.tables;

import io.antiphon.tables.records.TableRecord;

/** Takes the records of a file one after the other, on the thread that reads. */
@FunctionalInterface
public interface Visitor {

	/** Whether to go on reading. */
	boolean accept(TableRecord entry);
}
