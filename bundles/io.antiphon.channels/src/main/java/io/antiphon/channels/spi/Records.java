package io.antiphon.channels.spi;

import io.antiphon.tables.records.Reason;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A source that was opened. It is read several times, to measure it, to tell its records apart and to store them; a stranger's is read once,
 * and kept aside by the framework until it is taken in. Holds nothing open between two readings.
 */
@ConsumerType
public interface Records {

	/** At least one, at most 2,000, with distinct names that are not blank and have at most 2,000 characters. */
	List<Column> columns();

	/** How it is read where that is not plain, for the user to see: its encoding, sheets and lines that are no records. */
	default List<Reason> notes() {
		return List.of();
	}

	/** Why it may not be meant so, where that is a guess: it is refused for that unless somebody says what its first column is. */
	default Optional<Reason> doubt() {
		return Optional.empty();
	}

	/**
	 * Hands over every record from the first on, in the order of the source and each with an origin of its own, until the sink has enough.
	 * The same source gives the same. Blocks; on the thread that asks.
	 */
	Pass read(Sink sink);

	/**
	 * What is written at an origin that this source handed over, where no values can be told of it: for the user to mend. At most 1 MiB; empty
	 * where it is no text.
	 */
	default Optional<String> written(Origin origin) {
		return Optional.empty();
	}

	/**
	 * The values of one record from its bytes alone, where an origin of {@link Origin.Line} tells which these are, even where the rest of the
	 * source is damaged by now; empty where they are no such record, or cannot be read alone.
	 */
	default Optional<List<String>> parse(byte[] record) {
		return Optional.empty();
	}
}
