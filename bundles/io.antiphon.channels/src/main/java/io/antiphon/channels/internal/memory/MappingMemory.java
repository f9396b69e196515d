package io.antiphon.channels.internal.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Remembers what somebody declared of a file for the next that has the same columns. What was only guessed is not remembered. Thread-safe; blocks. */
public interface MappingMemory {

	/** Remembers nothing. */
	MappingMemory NONE = new MappingMemory() {

		@Override
		public Optional<Remembered> of(List<String> columns) {
			return Optional.empty();
		}

		@Override
		public void keep(List<String> columns, String mapping, String file, String author) {}

		@Override
		public void forget(List<String> columns) {}
	};

	/** What was declared last of a file with these columns, in whatever order. */
	Optional<Remembered> of(List<String> columns);

	/** {@code mapping}: the text of a mapping file that says all that was declared. */
	void keep(List<String> columns, String mapping, String file, String author);

	void forget(List<String> columns);

	/** {@code file}: of which it was declared, on that day in UTC. */
	record Remembered(String mapping, String file, LocalDate day) {}
}
