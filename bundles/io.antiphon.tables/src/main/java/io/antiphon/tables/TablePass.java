package io.antiphon.tables;

import io.antiphon.tables.records.TableRefusal;

/** How one pass over a file ended. */
public sealed interface TablePass {

	/** The whole file was read. */
	record Complete(Totals totals) implements TablePass {}

	/** The visitor had enough. */
	record Stopped() implements TablePass {}

	/** Something was found for which the whole file is refused; what the visitor has seen of it does not count. */
	record Refused(TableRefusal refusal) implements TablePass {}
}
