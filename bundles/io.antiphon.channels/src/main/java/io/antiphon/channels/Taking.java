package io.antiphon.channels;

import io.antiphon.feedback.Receipt;
import java.util.List;

/** What came of taking a file in. Everything but {@link Taken} has stored nothing. */
public sealed interface Taking {

	/** It is in; the receipt says what of it. */
	record Taken(Receipt receipt) implements Taking {}

	/** The whole file is refused, with what is wrong and what to do. */
	record Refused(String file, List<Sentence> reasons) implements Taking {

		public Refused {
			reasons = List.copyOf(reasons);
		}
	}

	/** The user had enough. */
	record Cancelled() implements Taking {}
}
