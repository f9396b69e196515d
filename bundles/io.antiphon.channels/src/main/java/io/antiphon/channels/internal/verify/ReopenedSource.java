package io.antiphon.channels.internal.verify;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.mapping.suggested.Resolver;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Reached;
import io.antiphon.channels.internal.source.Reading;
import io.antiphon.channels.spi.Hints;
import io.antiphon.tables.records.TableOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A source opened once more, its sheets too, each when it is asked for first and until this is closed. */
final class ReopenedSource implements AutoCloseable {

	private final Path file;
	private final Connectors connectors;
	private final Progress progress;
	private final Map<String, Optional<Reading>> sheets = new HashMap<>();

	ReopenedSource(Path file, Connectors connectors, Progress progress) {
		this.file = file;
		this.connectors = connectors;
		this.progress = progress;
	}

	/** As it is read where nothing is declared; empty where it is refused now. */
	Optional<Reading> whole() {
		return sheet("");
	}

	/** That sheet of it; empty where there is none of that name. */
	Optional<Reading> sheet(String name) {
		return sheets.computeIfAbsent(name, this::opened);
	}

	private Optional<Reading> opened(String sheet) {
		var hints = new Hints(TableOptions.FIND, sheet, Resolver::names);
		return connectors.open(file, hints, progress) instanceof Reached.Opened(var reading) ? Optional.of(reading) : Optional.empty();
	}

	@Override
	public void close() {
		sheets.values().forEach(reading -> reading.ifPresent(Reading::close));
	}
}
