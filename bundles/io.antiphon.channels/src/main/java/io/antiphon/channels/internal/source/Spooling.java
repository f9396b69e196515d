package io.antiphon.channels.internal.source;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Pulse;
import io.antiphon.base.guard.Unusable;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger's connector hands over, on its way into a spool: each record is checked, and the first that is wrong is remembered,
 * whatever its connector makes of that. Once closed nothing more is taken. The sink is called on the stranger's thread.
 */
final class Spooling implements AutoCloseable {

	/** The most characters of a record. */
	private static final long MOST = 1 << 24;

	private final int columns;
	private final Spool.Writer writer;
	private final Set<String> places = new HashSet<>();
	private @Nullable String wrong;
	private @Nullable IOException failed;
	private @Nullable Spool kept;
	private boolean over;

	Spooling(int columns) throws IOException {
		this.columns = columns;
		this.writer = new Spool.Writer();
	}

	/** Where the stranger puts its records; {@code lively}: cancelled once nobody waits for it any more. */
	Sink sink(Progress lively) {
		return entry -> {
			Pulse.beat();
			return !lively.cancelled() && take(entry);
		};
	}

	private synchronized boolean take(Entry entry) {
		if (over || wrong != null || failed != null) {
			return false;
		}
		try {
			wrong = objection(entry);
			if (wrong == null) {
				writer.write(entry instanceof Rejection(var origin, var reason) ? new Rejection(origin, PlainReason.of(reason)) : entry);
			}
		} catch (IOException full) {
			failed = full;
		} catch (Unusable unusable) {
			wrong = unusable.reason();
		}
		return wrong == null && failed == null;
	}

	/** What is wrong with a record, by the reasons of {@link Unusable}. */
	private @Nullable String objection(Entry entry) {
		if (!places.add(entry.origin().place())) {
			return "same-origin";
		}
		if (!(entry instanceof Row row)) {
			return null;
		}
		if (row.values().size() != columns) {
			return "other-columns";
		}
		if (row.origin() instanceof Origin.Line line && line.length() != row.bytes().length) {
			return "other-bytes";
		}
		long characters = row.bytes().length + row.values().stream().mapToLong(String::length).sum();
		return characters > MOST ? "too-much" : null;
	}

	/** What was wrong with the records, if anything was. Nothing more is taken from here on. */
	synchronized Optional<String> wrong() throws IOException {
		over = true;
		if (failed != null) {
			throw failed;
		}
		return Optional.ofNullable(wrong);
	}

	/** The records, which stay when this is closed. */
	synchronized Spool spool() throws IOException {
		over = true;
		kept = writer.done();
		return kept;
	}

	@Override
	public synchronized void close() {
		over = true;
		if (kept == null) {
			try {
				writer.close();
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}
	}
}
