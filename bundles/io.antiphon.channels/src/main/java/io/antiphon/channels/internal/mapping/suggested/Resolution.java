package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.Plan;
import java.util.List;

/** What came of applying a mapping to a file. */
public sealed interface Resolution {

	record Resolved(Plan plan) implements Resolution {}

	/** The file cannot be taken in with this mapping; {@code errors} say what to declare, {@code plan} how far it goes. */
	record Unresolved(Plan plan, List<MappingError> errors) implements Resolution {

		public Unresolved {
			errors = List.copyOf(errors);
		}
	}
}
