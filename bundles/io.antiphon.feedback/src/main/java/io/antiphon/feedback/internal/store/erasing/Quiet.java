package io.antiphon.feedback.internal.store.erasing;

import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.feedback.internal.store.writing.Sweep;
import io.antiphon.store.spi.Sealing;

/**
 * Waits until no intake is under way, for whoever holds what lets none begin. {@code swept} waits for what is being taken away in the
 * background.
 */
record Quiet(Runnable swept, Sealing sealing) {

	/** What was broken off is taken away; false where somebody else takes in. */
	boolean reached(FeedbackData data) {
		swept.run();
		for (var intake : Visible.incomplete(data.store())) {
			new Sweep(data, sealing, () -> false).abandoned(intake);
		}
		return Visible.incomplete(data.store()).length == 0;
	}
}
