package io.antiphon.channels.internal.intake;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.mapping.rows.MeasurementRows;
import io.antiphon.channels.internal.mapping.rows.RowProblem;
import io.antiphon.channels.internal.measure.KnownMeasurements.Conflict;
import io.antiphon.channels.internal.measure.KnownMeasurements.Entry.AtOdds;
import io.antiphon.channels.internal.remark.Kept;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.internal.store.MeasurementIntake;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Receipt;
import io.antiphon.tables.records.Reason;
import java.util.Locale;
import java.util.stream.Stream;

/** Hands the rows of one reading of measurements over, and keeps account of those that are not taken. */
final class MeasurementTaker {

	private final MeasurementIntake intake;
	private final Plan plan;
	private final MeasurementRows rows;
	private final Places places;
	private final Locale locale;
	private final Progress progress;

	MeasurementTaker(MeasurementIntake intake, Plan plan, Locale locale, Progress progress) {
		this.intake = intake;
		this.plan = plan;
		this.rows = new MeasurementRows(plan);
		this.places = new Places(plan.mapping().masking().redaction());
		this.locale = locale;
		this.progress = progress;
	}

	boolean accept(Entry entry) {
		switch (entry) {
			case Rejection rejection -> reject(rejection.origin(), rejection.reason());
			case Row row -> {
				switch (rows.map(row)) {
					case MeasurementRows.Mapped.Rejected(var reason) -> reject(row.origin(), reason);
					case MeasurementRows.Mapped.Taken(var measured) -> {
						if (intake.add(measured, row.origin().number()) instanceof AtOdds(var conflict, var line)) {
							reject(row.origin(), reason(conflict, line));
						}
					}
				}
			}
		}
		progress.advance(1);
		return !progress.cancelled();
	}

	private static Reason reason(Conflict conflict, long line) {
		return switch (conflict) {
			case UNIT -> either(line, RowProblem.ROW_ODD_UNIT, RowProblem.ROW_ODD_UNIT_BEFORE);
			case MEASURE -> either(line, RowProblem.ROW_ODD_MEASURE, RowProblem.ROW_ODD_MEASURE_BEFORE);
			case OVERLAP -> either(line, RowProblem.ROW_OVERLAP, RowProblem.ROW_OVERLAP_BEFORE);
			case BETTER -> RowProblem.ROW_ODD_BETTER.with(line);
			case TWICE -> RowProblem.ROW_TWICE.with(line);
		};
	}

	private static Reason either(long line, RowProblem here, RowProblem before) {
		return line > 0 ? here.with(line) : before.with();
	}

	private void reject(Origin origin, Reason reason) {
		var rejection = new Receipt.Rejection(places.text(origin), Kept.of(reason, locale).written());
		intake.reject(rejection, Kept.kind(reason, locale).written());
	}

	IntakeSession.Outcome outcome(String sha256) {
		var warnings = Stream.concat(plan.warnings().stream(), plan.guesses().stream())
				.map(warning -> Kept.of(warning, locale).written()).toList();
		return new IntakeSession.Outcome(sha256, plan.notKept(), warnings);
	}
}
