package io.antiphon.sustainability;

import io.antiphon.feedback.Receipt;
import io.antiphon.tables.records.Reason;
import java.util.List;

/** What came of taking a file in. */
public sealed interface Taken {

	/** It was read to its end: what was stored, known, corrected and rejected, each rejection with its line. */
	record Done(Receipt receipt) implements Taken {}

	/** A factor set was taken; {@code before} is the version that counted until now, empty for none. */
	record Factors(FactorSet set, String before) implements Taken {}

	/** Nothing of it was kept, for these reasons. */
	record Refused(List<Reason> reasons) implements Taken {

		public Refused {
			reasons = List.copyOf(reasons);
		}
	}
}
