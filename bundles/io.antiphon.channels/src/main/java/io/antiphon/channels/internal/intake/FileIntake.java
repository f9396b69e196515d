package io.antiphon.channels.internal.intake;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.events.EventRows;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.PlannedColumn;
import io.antiphon.channels.internal.mapping.file.MappingWriter;
import io.antiphon.channels.internal.mapping.rows.FeedbackRows;
import io.antiphon.channels.internal.mapping.rows.IdentityChoice;
import io.antiphon.channels.internal.mapping.rows.RecordIdentity;
import io.antiphon.channels.internal.memory.MappingMemory;
import io.antiphon.channels.internal.remark.Kept;
import io.antiphon.channels.internal.source.Connectors;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.internal.source.SourceFile;
import io.antiphon.channels.internal.source.Uncounted;
import io.antiphon.channels.internal.store.JpaEvents;
import io.antiphon.channels.internal.store.JpaMeasurements;
import io.antiphon.channels.internal.support.TicketRemark;
import io.antiphon.channels.internal.support.TicketRows;
import io.antiphon.channels.internal.support.TicketThreads;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes one file of feedback, measurements or events in: read once to measure it, once more where its ids are to be trusted, and once to store it in
 * batches. What was read is stored, known or rejected with its line; a file that turns out broken leaves nothing.
 */
public final class FileIntake {

	/** So few records are masked and recognised between two questions whether to stop. */
	private static final int FEW = 10;

	private final FeedbackStore store;
	private final JpaMeasurements measurements;
	private final JpaEvents events;
	private final MappingMemory memory;
	private final Connectors connectors;
	private final Access access;
	private final Progress progress;

	/** Where records are kept, by what they are. */
	public record Stores(FeedbackStore feedback, JpaMeasurements measurements, JpaEvents events, MappingMemory memory) {

		/** What is declared is neither looked for nor remembered. */
		public Stores(FeedbackStore feedback, JpaMeasurements measurements, JpaEvents events) {
			this(feedback, measurements, events, MappingMemory.NONE);
		}

		/** The same, of which nothing is remembered. */
		public Stores withoutMemory() {
			return new Stores(feedback, measurements, events);
		}
	}

	public FileIntake(Stores stores, Connectors connectors, Access access, Progress progress) {
		this.store = stores.feedback;
		this.measurements = stores.measurements;
		this.events = stores.events;
		this.memory = stores.memory;
		this.connectors = connectors;
		this.access = access;
		this.progress = progress;
	}

	/** Takes the file in, under the name it has. */
	public Taking take(Path file, Declared declared) {
		return take(file, SourceFile.name(file), declared);
	}

	/** Takes the file in under another name. */
	public Taking take(Path file, String name, Declared declared) {
		var texts = Texts.of(FileIntake.class, declared.locale());
		progress.begin(texts.get("phase.measure", name), 0);
		try (var prepared = Prepared.of(file, declared, connectors, memory, progress)) {
			return switch (prepared) {
				case Prepared.Refused(var reasons) -> new Taking.Refused(name, reasons);
				case Prepared.Unclear unclear -> new Taking.Refused(name, unclear.reasons());
				case Prepared.Cancelled() -> new Taking.Cancelled();
				case Prepared.Ready ready -> remembered(switch (ready.plan().mapping().kind()) {
					case FEEDBACK -> identified(ready, name, declared.locale());
					case MEASUREMENTS -> measured(ready, name, declared.locale());
					case EVENTS -> happened(ready, name, declared.locale());
				}, ready, declared);
			};
		}
	}

	/** What somebody declared of it is remembered once it is in; a mapping that says nothing of columns lets them be forgotten. */
	private Taking remembered(Taking taking, Prepared.Ready ready, Declared declared) {
		boolean said = !declared.mapping().isBlank() || !declared.columns().isEmpty();
		if (said && taking instanceof Taking.Taken(var receipt)) {
			var mapping = ready.plan().mapping();
			if (mapping.columns().rules().isEmpty()) {
				memory.forget(ready.source().names());
			} else {
				memory.keep(ready.source().names(), MappingWriter.write(mapping), receipt.source().file(), access.actor());
			}
		}
		return taking;
	}

	private Taking identified(Prepared.Ready ready, String name, Locale locale) {
		return switch (IdentityChoice.of(ready.plan(), ready.profile(), ready.source(), new Uncounted(progress))) {
			case IdentityChoice.Refused(var reason) -> refused(name, reason);
			case IdentityChoice.Cancelled() -> new Taking.Cancelled();
			case IdentityChoice.Chosen(var identity, var sample) -> store(ready, identity, sample, name, locale);
		};
	}

	private Taking store(Prepared.Ready ready, RecordIdentity chosen, List<Row> sample, String name, Locale locale) {
		var declared = store.purposes().stream().map(DeclaredPurpose::id).toList();
		var undeclared = ready.plan().undeclared(declared);
		if (undeclared.isPresent()) {
			return new Taking.Refused(name, List.of(undeclared.get()::text));
		}
		var masking = ready.plan().mapping().masking();
		var request = new IntakeRequest(
				name, ready.source().connector(), Set.copyOf(masking.ownHandles()), masking.sets(), ready.plan().mapping().purposes(),
				ready.plan().columns().stream().anyMatch(column -> column.chosen().by() == PlannedColumn.By.MAPPING));
		var identity = ofItsOwn(ready, chosen, sample, request);
		begin(ready, name, locale);
		try (var session = store.begin(request, access); var tickets = tickets(ready, identity, name, session.id())) {
			var places = new Places(masking.redaction());
			var single = new FeedbackRows(ready.plan(), identity.identifier(ready.source().names()), id -> events.ofCase(id, access));
			var rows = new TicketThreads(ready.plan(), single, identity.isNative(), row -> places.text(row.origin()));
			var taker = new Taker(session, rows, places, tickets, locale);
			return whole(ready, name, taker::accept, sha256 -> completed(
					name, locale, taker.outcome(sha256, ready, identity), outcome -> together(outcome, session, tickets)));
		}
	}

	/** The same, or by the content alone where others go by its ids already. */
	private RecordIdentity ofItsOwn(Prepared.Ready ready, RecordIdentity chosen, List<Row> sample, IntakeRequest request) {
		if (sample.isEmpty()) {
			return chosen;
		}
		var names = ready.source().names();
		var rows = new FeedbackRows(ready.plan(), chosen.identifier(names), id -> events.ofCase(id, access));
		var records = sample.stream()
				.map(rows::map)
				.flatMap(mapped -> mapped instanceof FeedbackRows.Mapped.Taken(var record) ? Stream.of(record) : Stream.empty())
				.toList();
		var resemblance = store.resemblance(records, request, access);
		return resemblance.contradicts()
				? chosen.without(MappingWarning.ID_ELSEWHERE.with(names.get(chosen.column()), resemblance.compared()))
				: chosen;
	}

	/** The times of tickets, which are told apart by ids that can be trusted; null where there are none. */
	private @Nullable TicketTaker tickets(Prepared.Ready ready, RecordIdentity identity, String name, long intake) {
		if (!TicketRows.has(ready.plan()) || !identity.isNative()) {
			return null;
		}
		var masking = ready.plan().mapping().masking().redaction();
		var places = new Places(masking);
		var rows = new TicketRows(ready.plan(), identity.system(), row -> places.text(row.origin()));
		return new TicketTaker(events.beside(intake, name, masking, ready.nameless(ColumnRole.ID), access), rows);
	}

	private static Receipt together(Outcome outcome, IntakeSession session, @Nullable TicketTaker tickets) {
		if (tickets != null) {
			tickets.complete(outcome.sha256());
		}
		return session.complete(outcome);
	}

	private Taking measured(Prepared.Ready ready, String name, Locale locale) {
		begin(ready, name, locale);
		try (var intake = measurements.begin(name, Intake.MEASUREMENTS, access.actor())) {
			var taker = new MeasurementTaker(intake, ready.plan(), locale, progress);
			return whole(ready, name, taker::accept, sha256 -> completed(name, locale, taker.outcome(sha256), intake::complete));
		}
	}

	private Taking happened(Prepared.Ready ready, String name, Locale locale) {
		begin(ready, name, locale);
		var masking = ready.plan().mapping().masking().redaction();
		try (var intake = events.begin(name, Intake.EVENTS, masking, ready.nameless(ColumnRole.CASE), access)) {
			var taker = new EventTaker(intake, ready.plan(), new EventRows(ready.plan(), EventRows.log(name)), locale, progress);
			return whole(ready, name, taker::accept, sha256 -> completed(name, locale, taker.outcome(sha256), intake::complete));
		}
	}

	/** Reads it as a whole; one that is not the same after that as it was before is not taken. */
	private static Taking whole(Prepared.Ready ready, String name, Sink sink, Function<String, Taking> complete) {
		try {
			var before = ready.source().sha256();
			return switch (ready.source().read(sink)) {
				case Pass.Refused(var reason) -> refused(name, reason);
				case Pass.Stopped() -> new Taking.Cancelled();
				case Pass.Complete() -> before.equals(ready.source().sha256())
						? complete.apply(before)
						: refused(name, TableReason.CHANGED.with());
			};
		} catch (IOException gone) {
			return refused(name, TableReason.UNREADABLE.with());
		}
	}

	private static Taking refused(String name, Reason reason) {
		return new Taking.Refused(name, Prepared.sentence(reason));
	}

	/** The last moment to stop; who wants to while it is made visible is told that it was too late. */
	private Taking completed(String name, Locale locale, Outcome outcome, Function<Outcome, Receipt> complete) {
		if (progress.cancelled()) {
			return new Taking.Cancelled();
		}
		var receipt = complete.apply(outcome);
		if (progress.cancelled()) {
			progress.warn(Texts.of(FileIntake.class, locale).get("late", name));
		}
		return new Taking.Taken(receipt);
	}

	private void begin(Prepared.Ready ready, String name, Locale locale) {
		progress.begin(
				Texts.of(FileIntake.class, locale).get("phase.store", name),
				ready.profile().read());
	}

	/** Hands the rows of one reading over in batches, and keeps account of those that are none. */
	private final class Taker {

		private final IntakeSession session;
		private final TicketThreads rows;
		private final Places places;
		private final Locale locale;
		private final @Nullable TicketTaker tickets;
		private final List<Incoming> batch = new ArrayList<>(FEW);

		Taker(IntakeSession session, TicketThreads rows, Places places, @Nullable TicketTaker tickets, Locale locale) {
			this.tickets = tickets;
			this.places = places;
			this.session = session;
			this.rows = rows;
			this.locale = locale;
		}

		boolean accept(Entry entry) {
			switch (entry) {
				case Rejection rejection -> reject(rejection.origin(), rejection.reason());
				case Row row -> {
					if (tickets != null) {
						tickets.take(row);
					}
					rows.map(row).forEach(mapped -> take(mapped, row.origin()));
				}
			}
			progress.advance(1);
			return !progress.cancelled();
		}

		private void take(FeedbackRows.Mapped mapped, Origin origin) {
			switch (mapped) {
				case FeedbackRows.Mapped.Rejected(var reason) -> reject(origin, reason);
				case FeedbackRows.Mapped.Taken(var feedback) -> batch.add(feedback);
			}
			if (batch.size() == FEW) {
				flush();
			}
		}

		private void reject(Origin origin, Reason reason) {
			var rejection = new Receipt.Rejection(places.text(origin), Kept.of(reason, locale).written());
			session.reject(rejection, Kept.kind(reason, locale).written());
		}

		private void flush() {
			session.add(List.copyOf(batch));
			batch.clear();
		}

		Outcome outcome(String sha256, Prepared.Ready ready, RecordIdentity identity) {
			if (!batch.isEmpty()) {
				flush();
			}
			var warnings = Stream.of(
					mended(ready.plan().warnings()), identity.warnings(), told(ready, identity), rows.warnings(), ready.plan().guesses())
					.flatMap(List::stream)
					.map(warning -> Kept.of(warning, locale).written())
					.toList();
			return new Outcome(sha256, ready.plan().notKept(), warnings);
		}

		/** A receipt that is said to be mended must be one of this workspace. */
		private List<Reason> mended(List<Reason> warnings) {
			return warnings.stream()
					.map(warning -> warning.kind() == MappingWarning.MENDS && unknown(warning)
							? MappingWarning.MENDS_NONE.with(warning.values().toArray()) : warning)
					.toList();
		}

		private boolean unknown(Reason mends) {
			var id = Ids.parse(mends.values().getFirst().toString());
			return store.receipts().stream().noneMatch(receipt -> receipt.intake() == id);
		}

		private List<Reason> told(Prepared.Ready ready, RecordIdentity identity) {
			return tickets != null ? tickets.warnings()
					: ready.plan().ofTickets() && !identity.isNative() ? List.of(TicketRemark.TICKETS_UNTOLD.with()) : List.of();
		}
	}
}
