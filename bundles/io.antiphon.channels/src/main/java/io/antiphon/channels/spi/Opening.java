package io.antiphon.channels.spi;

import io.antiphon.tables.records.Reason;

/** What came of opening a source. */
public sealed interface Opening {

	/** It can be read, as far as its beginning tells. */
	record Opened(Records records) implements Opening {}

	/** It is not taken; the reason says what to do. */
	record Refused(Reason reason) implements Opening {}

	/** It is not of the connector's kind after all: whoever is next surest of it is asked. */
	record Declined() implements Opening {}
}
