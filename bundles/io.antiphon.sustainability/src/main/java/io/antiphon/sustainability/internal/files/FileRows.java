package io.antiphon.sustainability.internal.files;

import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Row;
import java.util.List;
import java.util.Optional;

/** A file of activities of one kind, read twice: to find out how it is written, and to take its rows. For one thread. */
public interface FileRows {

	/** Looks at a row, the first time. */
	void survey(Row row);

	/** Why the file cannot be read, once all rows were looked at. */
	Optional<Reason> doubt();

	/** Reads a row, the second time. */
	void read(Row row, RowTaker taker);

	/** Hands over what could only be told once all was read, and says what the user should know. */
	void end(RowTaker taker);

	/** The columns that are not read. */
	List<String> notKept();
}
