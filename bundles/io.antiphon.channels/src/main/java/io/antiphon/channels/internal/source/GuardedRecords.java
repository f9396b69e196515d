package io.antiphon.channels.internal.source;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Question;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.ColumnNames;
import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a connector opened, asked under the guard: ours on the thread of whoever reads, as often as wanted; a stranger's once, into a
 * {@link Spool}, so that it is read the same each time and nothing of ours works on its thread.
 */
record GuardedRecords(Guarded<Records> records) {

	private static final int MOST_NOTES = 100;
	private static final int LONGEST_ROLE = 100;
	private static final int LONGEST_QUESTION = 20_000;
	private static final int LONGEST_ANSWER = 2_000;
	private static final int MOST_ANSWERS = 1_000;
	private static final Call<Described> DESCRIBE = Call.<Described>of("Records.columns", Call.ANSWER).checked(GuardedRecords::check);
	private static final Call<Pass> READ = Call.of("Records.read", Call.WORK);
	private static final int LONGEST_WRITTEN = 1 << 20;
	private static final Call<Optional<String>> WRITTEN =
			Call.<Optional<String>>of("Records.written", Call.SHORT).checked(written -> {
				if (written.isPresent() && written.get().length() > LONGEST_WRITTEN) {
					throw new Unusable("too-much");
				}
			});
	private static final Call<Optional<List<String>>> PARSE = Call.of("Records.parse", Call.SHORT);

	/** What a source says of itself. */
	record Described(String connector, List<Column> columns, List<Reason> notes, Optional<Reason> doubt) {

		Described {
			columns = List.copyOf(columns);
			notes = List.copyOf(notes);
		}
	}

	private boolean ours() {
		return records.extension().ours();
	}

	/** The source as it is read from now on. */
	Reached reached(String connector, Path path, Progress progress) {
		return switch (records.ask(DESCRIBE, one -> described(connector, one))) {
			case Answer.Missing<Described> missing -> new Reached.Refused(PlainReason.of(missing.fault()));
			case Answer.Given<Described>(var described) when ours() -> new Reached.Opened(new Reading(path, this, described, null));
			case Answer.Given<Described>(var described) -> spooled(described, path, progress);
		};
	}

	private Described described(String connector, Records one) {
		var notes = one.notes();
		var doubt = one.doubt();
		return ours()
				? new Described(connector, one.columns(), notes, doubt)
				: new Described(
						connector, one.columns(), notes.stream().limit(MOST_NOTES).map(PlainReason::of).toList(),
						doubt.map(PlainReason::of));
	}

	private static void check(Described described) {
		var names = new HashSet<String>();
		if (described.columns.isEmpty()) {
			throw new Unusable("nothing");
		}
		for (var column : described.columns) {
			if (column.name().isBlank() || column.role().length() > LONGEST_ROLE) {
				throw new Unusable("misshapen");
			}
			check(column.question());
			if (!names.add(column.name())) {
				throw new Unusable("alike");
			}
		}
		if (ColumnNames.refused(described.columns.stream().map(Column::name).toList()).isPresent()) {
			throw new Unusable("too-much");
		}
	}

	private static void check(Question question) {
		boolean many = question.labels().size() + question.missing().size() > MOST_ANSWERS;
		long longest = Stream.concat(question.labels().keySet().stream(), question.missing().stream())
				.mapToLong(String::length).max().orElse(0);
		if (many || longest > LONGEST_ANSWER || question.text().length() > LONGEST_QUESTION) {
			throw new Unusable("too-much");
		}
	}

	/** Reads it once and puts its records aside. */
	private Reached spooled(Described described, Path path, Progress progress) {
		try (var spooling = new Spooling(described.columns.size())) {
			var answer = records.ask(READ, progress, (one, lively) -> told(one.read(spooling.sink(lively))));
			if (progress.cancelled()) {
				return new Reached.Cancelled();
			}
			var wrong = spooling.wrong();
			if (wrong.isPresent()) {
				return unusable(wrong.get());
			}
			return switch (answer) {
				case Answer.Missing<Pass> missing -> new Reached.Refused(PlainReason.of(missing.fault()));
				case Answer.Given<Pass>(var pass) -> switch (pass) {
					case Pass.Refused(var reason) -> new Reached.Refused(reason);
					case Pass.Stopped() -> unusable("not-whole");
					case Pass.Complete() -> new Reached.Opened(new Reading(path, this, described, spooling.spool()));
				};
			};
		} catch (IOException full) {
			return new Reached.Refused(SourceReason.NO_ROOM.with());
		}
	}

	private Reached unusable(String reason) {
		return new Reached.Refused(PlainReason.of(records.tell(READ, Fault.Kind.UNUSABLE, reason)));
	}

	private static @Nullable Pass told(@Nullable Pass pass) {
		return pass instanceof Pass.Refused(var reason) ? new Pass.Refused(PlainReason.of(reason)) : pass;
	}

	/** Reads the source itself; for ours. What the sink throws is thrown here, since it is no fault of who reads. */
	Pass read(Sink sink) {
		var own = new OwnSink(sink);
		var answer = records.ask(READ, one -> one.read(own));
		own.rethrow();
		return switch (answer) {
			case Answer.Given<Pass>(var pass) -> pass;
			case Answer.Missing<Pass>(var fault, var thrown) -> new Pass.Refused(PlainReason.of(fault));
		};
	}

	/** What is written at an origin, as far as it is told. */
	Optional<String> written(Origin origin) {
		return records.ask(WRITTEN, one -> one.written(origin)).or(Optional.empty());
	}

	/** The values of a record from its bytes; empty where they are no record of as many columns. */
	Optional<List<String>> parse(byte[] record, int columns) {
		return records.ask(PARSE, one -> one.parse(record).map(List::copyOf)).or(Optional.empty())
				.filter(values -> values.size() == columns);
	}

	/** Remembers what the sink threw, which whoever reads passes on. */
	private static final class OwnSink implements Sink {

		private final Sink sink;
		private @Nullable RuntimeException thrown;

		OwnSink(Sink sink) {
			this.sink = sink;
		}

		@Override
		public boolean accept(Entry entry) {
			try {
				return thrown == null && sink.accept(entry);
			} catch (RuntimeException failed) {
				thrown = failed; // no fault of who reads, who is told to stop
				return false;
			}
		}

		void rethrow() {
			if (thrown != null) {
				throw thrown;
			}
		}
	}
}
