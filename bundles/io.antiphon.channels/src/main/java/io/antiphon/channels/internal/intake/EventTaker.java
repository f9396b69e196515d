package io.antiphon.channels.internal.intake;

import io.antiphon.base.Progress;
import io.antiphon.channels.internal.events.EventRows;
import io.antiphon.channels.internal.events.Folding;
import io.antiphon.channels.internal.events.ReadEvent;
import io.antiphon.channels.internal.mapping.MappingWarning;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.channels.internal.remark.Kept;
import io.antiphon.channels.internal.source.Places;
import io.antiphon.channels.internal.store.EventIntake;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Receipt;
import io.antiphon.tables.records.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Hands the events of one reading over, and keeps account of the records that are none. */
final class EventTaker {

	private static final String ERASED =
			new Remark(Remark.ERASED, List.of(), "erased on request, so it is not taken in again").written();

	private final EventIntake intake;
	private final Plan plan;
	private final EventRows rows;
	private final Folding folding = new Folding(this::add);
	private final Places places;
	private final Locale locale;
	private final Progress progress;
	/** Of the record that was read last. */
	private String place = "";
	private long events;

	EventTaker(EventIntake intake, Plan plan, EventRows rows, Locale locale, Progress progress) {
		this.intake = intake;
		this.plan = plan;
		this.rows = rows;
		this.places = new Places(plan.mapping().masking().redaction());
		this.locale = locale;
		this.progress = progress;
	}

	boolean accept(Entry entry) {
		switch (entry) {
			case Rejection rejection -> reject(rejection.origin(), rejection.reason());
			case Row row -> {
				switch (rows.map(row)) {
					case EventRows.Mapped.Rejected(var reason) -> reject(row.origin(), reason);
					case EventRows.Mapped.Taken(var event, var transition, var instance) -> {
						place = places.text(row.origin());
						folding.take(event, transition, instance);
					}
				}
			}
		}
		progress.advance(1);
		return !progress.cancelled();
	}

	private void add(ReadEvent event) {
		if (intake.add(event)) {
			events++;
		} else {
			intake.reject(new Receipt.Rejection(place, ERASED), ERASED);
		}
	}

	private void reject(Origin origin, Reason reason) {
		var rejection = new Receipt.Rejection(places.text(origin), Kept.of(reason, locale).written());
		intake.reject(rejection, Kept.kind(reason, locale).written());
	}

	Outcome outcome(String sha256) {
		folding.close();
		var told = new ArrayList<Reason>();
		told.add(MappingWarning.EVENTS_OF_CASES.with(events, intake.cases()));
		if (folding.folded() > 0) {
			told.add(MappingWarning.EVENTS_FOLDED.with(folding.folded()));
		}
		if (intake.shortened() > 0) {
			told.add(MappingWarning.EVENT_ATTRIBUTES_LONG.with(intake.shortened()));
		}
		var warnings = Stream.of(told, plan.warnings(), rows.warnings(), plan.guesses())
				.flatMap(List::stream)
				.map(warning -> Kept.of(warning, locale).written())
				.toList();
		return new Outcome(sha256, Stream.concat(plan.notKept().stream(), rows.left().stream()).toList(), warnings);
	}
}
