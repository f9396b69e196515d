package io.antiphon.loop;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an improvement will be judged, frozen before its first action: the indicator and its scope, the two windows (absent
 * where feedback has no times), the method, the least effect worth having (in the indicator's unit and with its sign: −0.05
 * is five points fewer), the error rate of its interval (0.05 is a 95 % interval), and the digest of all of it.
 */
public record TestPlan(
		String indicator,
		Scope scope,
		@Nullable Period baseline,
		@Nullable Period followUp,
		String method,
		double leastEffect,
		double errorRate,
		Instant frozenAt,
		String digest) {

	/** Whether it is about something in {@code wanted}: its own scope, and its windows where it has any. */
	public boolean concerns(Scope wanted) {
		return scope.meets(wanted.within(null)) && during(wanted.period());
	}

	private boolean during(@Nullable Period wanted) {
		return wanted == null
				|| baseline == null && followUp == null
				|| baseline != null && baseline.overlaps(wanted)
				|| followUp != null && followUp.overlaps(wanted);
	}
}
