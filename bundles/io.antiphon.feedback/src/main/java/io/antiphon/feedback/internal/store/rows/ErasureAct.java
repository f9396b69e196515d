package io.antiphon.feedback.internal.store.rows;

import io.antiphon.base.Ids;
import java.time.Instant;

/** An act of erasure; its reason is masked, and by {@code keptOut} what it erases is known when it comes again. */
public record ErasureAct(long number, Instant at, String reason, KeptOut keptOut) {

	public String named() {
		return "act " + Ids.text(number);
	}
}
