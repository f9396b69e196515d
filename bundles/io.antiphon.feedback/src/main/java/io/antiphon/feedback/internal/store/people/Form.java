package io.antiphon.feedback.internal.store.people;

import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.time.Instant;
import java.util.function.LongFunction;

/** A form that somebody filled in: an intake of one row, without a receipt. For whoever holds {@link FeedbackData#erasing}. */
record Form(FeedbackData data, Sealing sealing) {

	/** Writes the row of the intake of a number. */
	void keep(Act act, LongFunction<SealedRow> made) {
		var line = IntakeEntity.form(data.ids().next(), act.actor(), Instant.now());
		var sealed = new SealedRows(sealing.sealer());
		var row = made.apply(line.id);
		sealed.add(row);
		sealed.close(line);
		data.store().write(manager -> {
			manager.persist(row);
			manager.persist(line);
			return line;
		});
		sealing.anchor(act, FeedbackSealsComponent.ID, line);
	}
}
