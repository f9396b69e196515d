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
		String digest) {}
