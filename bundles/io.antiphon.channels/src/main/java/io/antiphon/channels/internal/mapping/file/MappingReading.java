package io.antiphon.channels.internal.mapping.file;

import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import java.util.List;

/** What came of reading a mapping file. */
public sealed interface MappingReading {

	record Read(Mapping mapping) implements MappingReading {}

	/** All that is wrong with it, at least one thing. */
	record Wrong(List<MappingError> errors) implements MappingReading {

		public Wrong {
			errors = List.copyOf(errors);
		}
	}
}
