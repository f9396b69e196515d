package io.antiphon.tables;

import io.antiphon.tables.records.TableRefusal;

/** What came of opening a file. */
public sealed interface TableOpening {

	/** It can be read, as far as its beginning (for JSONL: all of it) tells. */
	record Opened(TableFile table) implements TableOpening {}

	/** It is not taken. */
	record Refused(TableRefusal refusal) implements TableOpening {}
}
