package io.antiphon.planning;

import io.antiphon.loop.TestPlan;

/** What came of freezing a test plan. */
public sealed interface Freezing {

	/** It is frozen now, with a time and a digest, and an entry in the audit chain. */
	record Frozen(TestPlan plan) implements Freezing {}

	/** Nothing was changed. */
	record Refused(Reason reason) implements Freezing {}

	/** Why a test plan is not frozen. */
	enum Reason {
		/** No improvement has that id. */
		UNKNOWN,
		/** It is frozen already, and is so once. */
		ALREADY,
		/** It names no indicator, since the improvement has no goal. */
		NO_GOAL,
		/** It names no windows, since nothing it could compare has a time. */
		NO_DATES,
		/** It names no method, since nobody here judged when it was drafted. */
		NO_METHOD,
		/** Somebody changed the improvement at the same time: it is to be looked at again. */
		MEANWHILE,
		/** It names no effect, or its windows overlap. */
		UNSOUND
	}
}
