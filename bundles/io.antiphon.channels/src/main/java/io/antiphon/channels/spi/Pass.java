package io.antiphon.channels.spi;

import io.antiphon.tables.records.Reason;

/** How one reading of a source ended. */
public sealed interface Pass {

	/** The whole source was read. */
	record Complete() implements Pass {}

	/** The sink had enough. */
	record Stopped() implements Pass {}

	/** Something was found for which the whole source is refused; what was handed over of it does not count. */
	record Refused(Reason reason) implements Pass {}
}
