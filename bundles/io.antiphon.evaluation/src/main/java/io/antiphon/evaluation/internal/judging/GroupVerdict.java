package io.antiphon.evaluation.internal.judging;

import io.antiphon.loop.Verdict.Assumption;
import io.antiphon.loop.Verdict.Effect;
import io.antiphon.loop.Verdict.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one group.
 *
 * @param effect absent where nothing could be compared; its ends may be infinite
 * @param reason why there is not enough data, a sentence; empty otherwise
 * @param needs further periods that would decide; absent where nobody knows, or none would
 * @param decidedOn the date of the row with which it was decided; absent where it is not
 */
record GroupVerdict(
		String group,
		Outcome outcome,
		@Nullable Effect effect,
		List<Assumption> assumptions,
		String reason,
		@Nullable Integer needs,
		@Nullable LocalDate decidedOn) {

	GroupVerdict {
		assumptions = List.copyOf(assumptions);
	}

	/** One that could not be compared. */
	static GroupVerdict open(String group, String reason) {
		return new GroupVerdict(group, Outcome.NOT_ENOUGH_DATA, null, List.of(), reason, null, null);
	}
}
