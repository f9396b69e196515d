package io.antiphon.channels;

import java.util.List;

/** What came of looking at a file. */
public sealed interface Previewing {

	record Previewed(Preview preview) implements Previewing {}

	/** It cannot be taken in, or not as it is declared. */
	record Refused(String file, List<Sentence> reasons) implements Previewing {

		public Refused {
			reasons = List.copyOf(reasons);
		}
	}

	/** The user had enough. */
	record Cancelled() implements Previewing {}
}
