package io.antiphon.tables.internal;

import io.antiphon.tables.records.TableRecord;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The data records of one pass over a file, in order. */
public interface Records {

	/** The next record; null at the end of the file, or where it turns out to be no text in UTF-8. */
	@Nullable
	TableRecord next() throws IOException;

	/** Blank lines passed so far. */
	long blank();
}
