package io.antiphon.channels.internal.intake;

import io.antiphon.channels.internal.store.EventIntake;
import io.antiphon.channels.internal.support.TicketRows;
import io.antiphon.channels.spi.Row;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.tables.records.Reason;
import java.util.List;

/** Hands the times of tickets over beside their words: both are seen by the one commit of the words, or neither. */
final class TicketTaker implements AutoCloseable {

	private final EventIntake intake;
	private final TicketRows rows;

	TicketTaker(EventIntake intake, TicketRows rows) {
		this.intake = intake;
		this.rows = rows;
	}

	/** What was erased is told by the intake of the words. */
	void take(Row row) {
		rows.map(row).ifPresent(intake::add);
	}

	List<Reason> warnings() {
		return rows.warnings();
	}

	/** Writes all of it; seen once the words are. */
	void complete(String sha256) {
		intake.complete(new Outcome(sha256, List.of(), List.of()));
	}

	@Override
	public void close() {
		intake.close();
	}
}
