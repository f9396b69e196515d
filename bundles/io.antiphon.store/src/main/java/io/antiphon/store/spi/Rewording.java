package io.antiphon.store.spi;

import java.util.List;

/** What came of putting other words into sealed tables. */
public sealed interface Rewording {

	/** It is done: so many records were changed, and these lines sealed anew over them; they are to be anchored. */
	record Done(long records, List<SealedLine> lines) implements Rewording {

		public Done {
			lines = List.copyOf(lines);
		}
	}

	/** Records are being written, which may name more: to be done again once that has ended. */
	record Busy() implements Rewording {}
}
