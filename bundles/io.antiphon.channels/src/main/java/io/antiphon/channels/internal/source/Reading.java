package io.antiphon.channels.internal.source;

import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that was opened: what it says of itself, and its records as often as wanted. Blocks; each pass is for one thread. */
public final class Reading implements AutoCloseable {

	private final Path path;
	private final GuardedRecords records;
	private final GuardedRecords.Described described;
	private final @Nullable Spool spool;

	/** {@code spool}: where its records were put aside, null where they are read from the source each time. */
	Reading(Path path, GuardedRecords records, GuardedRecords.Described described, @Nullable Spool spool) {
		this.path = path;
		this.records = records;
		this.described = described;
		this.spool = spool;
	}

	/** The id of the connector that reads it. */
	public String connector() {
		return described.connector();
	}

	public List<Column> columns() {
		return described.columns();
	}

	/** The names of the columns. */
	public List<String> names() {
		return described.columns().stream().map(Column::name).toList();
	}

	/** How it is read where that is not plain. */
	public List<Reason> notes() {
		return described.notes();
	}

	/** Why it may not be meant so. */
	public Optional<Reason> doubt() {
		return described.doubt();
	}

	/** Reads it once from its start. */
	public Pass read(Sink sink) {
		return spool == null ? records.read(sink) : spool.read(sink);
	}

	/** What is written at an origin. */
	public Optional<String> written(Origin origin) {
		return records.written(origin);
	}

	/** The values of a record from its bytes. */
	public Optional<List<String>> parse(byte[] record) {
		return records.parse(record, described.columns().size());
	}

	/** Of all its bytes, as they are now; hexadecimal. */
	public String sha256() throws IOException {
		return SourceFile.sha256(path);
	}

	@Override
	public void close() {
		if (spool != null) {
			spool.close();
		}
	}
}
