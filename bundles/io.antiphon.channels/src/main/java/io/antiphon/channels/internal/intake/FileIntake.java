package io.antiphon.channels.internal.intake;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.mapping.FeedbackRows;
import io.antiphon.channels.internal.mapping.IdentityChoice;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.RecordIdentity;
import io.antiphon.channels.internal.remark.Kept;
import io.antiphon.channels.internal.store.JpaMeasurements;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Receipt;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.Totals;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import io.antiphon.tables.records.TableRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes one file of feedback or measurements in: read once to measure it, once more where its ids are to be trusted, and once to store it in
 * batches. What was read is stored, known or rejected with its line; a file that turns out broken leaves nothing.
 */
public final class FileIntake {

	static final String CONNECTOR = "channels.table";
	/** So few records are masked and recognised between two questions whether to stop. */
	private static final int FEW = 10;

	private final FeedbackStore store;
	private final JpaMeasurements measurements;
	private final Access access;
	private final Progress progress;

	public FileIntake(FeedbackStore store, JpaMeasurements measurements, Access access, Progress progress) {
		this.store = store;
		this.measurements = measurements;
		this.access = access;
		this.progress = progress;
	}

	/** Takes the file in, under the name it has. */
	public Taking take(Path file, Declared declared) {
		return take(file, Objects.requireNonNullElse(file.getFileName(), file).toString(), declared);
	}

	/** Takes the file in under another name. */
	public Taking take(Path file, String name, Declared declared) {
		var texts = Texts.of(FileIntake.class, declared.locale());
		progress.begin(texts.get("phase.measure", name), 0);
		return switch (Prepared.of(file, declared, progress)) {
			case Prepared.Refused(var reasons) -> new Taking.Refused(name, reasons);
			case Prepared.Cancelled() -> new Taking.Cancelled();
			case Prepared.Ready ready -> ready.plan().mapping().kind() == Mapping.Kind.FEEDBACK
					? identified(ready, name, declared.locale())
					: measured(ready, name, declared.locale());
		};
	}

	private Taking identified(Prepared.Ready ready, String name, Locale locale) {
		return switch (IdentityChoice.of(ready.plan(), ready.profile(), ready.table(), uncounted())) {
			case IdentityChoice.Refused(var refusal) -> new Taking.Refused(name, Prepared.sentence(refusal));
			case IdentityChoice.Cancelled() -> new Taking.Cancelled();
			case IdentityChoice.Chosen(var identity) -> store(ready, identity, name, locale);
		};
	}

	private Taking store(Prepared.Ready ready, RecordIdentity identity, String name, Locale locale) {
		var declared = store.purposes().stream().map(DeclaredPurpose::id).toList();
		var undeclared = ready.plan().undeclared(declared);
		if (undeclared.isPresent()) {
			return new Taking.Refused(name, List.of(undeclared.get()::text));
		}
		begin(ready, name, locale);
		var masking = ready.plan().mapping().masking();
		var request = new IntakeRequest(
				name, CONNECTOR, Set.copyOf(masking.ownHandles()), masking.sets(), ready.plan().mapping().purposes());
		try (var session = store.begin(request, access)) {
			var rows = new FeedbackRows(ready.plan(), identity.identifier(ready.table().columns()));
			var taker = new Taker(session, rows, locale);
			return switch (ready.table().read(taker::accept)) {
				case TablePass.Refused(var refusal) -> new Taking.Refused(name, Prepared.sentence(refusal));
				case TablePass.Stopped() -> new Taking.Cancelled();
				case TablePass.Complete(var totals) -> completed(
						name, locale, taker.outcome(totals, ready, identity), session::complete);
			};
		}
	}

	private Taking measured(Prepared.Ready ready, String name, Locale locale) {
		begin(ready, name, locale);
		try (var intake = measurements.begin(name, Intake.MEASUREMENTS, access.actor())) {
			var taker = new MeasurementTaker(intake, ready.plan(), locale, progress);
			return switch (ready.table().read(taker::accept)) {
				case TablePass.Refused(var refusal) -> new Taking.Refused(name, Prepared.sentence(refusal));
				case TablePass.Stopped() -> new Taking.Cancelled();
				case TablePass.Complete(var totals) -> completed(name, locale, taker.outcome(totals), intake::complete);
			};
		}
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

	/** A reading that can be stopped but is none of those that are counted. */
	private Progress uncounted() {
		return new Progress() {
			@Override
			public boolean cancelled() {
				return progress.cancelled();
			}
		};
	}

	private void begin(Prepared.Ready ready, String name, Locale locale) {
		progress.begin(
				Texts.of(FileIntake.class, locale).get("phase.store", name),
				ready.profile().totals().read());
	}

	/** Hands the rows of one reading over in batches, and keeps account of those that are none. */
	private final class Taker {

		private final IntakeSession session;
		private final FeedbackRows rows;
		private final Locale locale;
		private final List<Incoming> batch = new ArrayList<>(FEW);

		Taker(IntakeSession session, FeedbackRows rows, Locale locale) {
			this.session = session;
			this.rows = rows;
			this.locale = locale;
		}

		boolean accept(TableRecord entry) {
			switch (entry) {
				case Rejection rejection -> reject(rejection, rejection.reason());
				case Row row -> {
					switch (rows.map(row)) {
						case FeedbackRows.Mapped.Rejected(var reason) -> reject(row, reason);
						case FeedbackRows.Mapped.Taken(var feedback) -> batch.add(feedback);
					}
				}
			}
			if (batch.size() == FEW) {
				flush();
			}
			progress.advance(1);
			return !progress.cancelled();
		}

		private void reject(TableRecord entry, Reason reason) {
			var rejection = new Receipt.Rejection(Long.toString(entry.span().line()), Kept.of(reason, locale).written());
			session.reject(rejection, Kept.kind(reason, locale).written());
		}

		private void flush() {
			session.add(List.copyOf(batch));
			batch.clear();
		}

		Outcome outcome(Totals totals, Prepared.Ready ready, RecordIdentity identity) {
			if (!batch.isEmpty()) {
				flush();
			}
			var warnings = Stream.of(
					ready.plan().warnings(), identity.warnings(), rows.warnings(), ready.plan().guesses())
					.flatMap(List::stream)
					.map(warning -> Kept.of(warning, locale).written())
					.toList();
			return new Outcome(totals.sha256(), ready.plan().notKept(), warnings);
		}
	}
}
