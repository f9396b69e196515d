package io.antiphon.loop;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an improvement will be judged, frozen before its first action: the indicator and its scope, the two windows (absent
 * where feedback has no times), the method, the least effect worth having (in the indicator's unit and with its sign: −0.05
 * is five points fewer), the error rate of its interval (0.05 is a 95 % interval), the time, and the digest of all of it: a
 * plan that was changed afterwards gives itself away.
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

	/** The same plan frozen at {@code at}, to the millisecond. */
	public TestPlan frozen(Instant at) {
		var dated = with(at.truncatedTo(ChronoUnit.MILLIS), "");
		return dated.with(dated.frozenAt, dated.sum());
	}

	/** Whether it is as it was when it was frozen. */
	public boolean intact() {
		return sum().equals(digest);
	}

	private TestPlan with(Instant at, String sum) {
		return new TestPlan(indicator, scope, baseline, followUp, method, leastEffect, errorRate, at, sum);
	}

	/** SHA-256 over everything but the digest, each part led by its length so that no two plans read the same. */
	private String sum() {
		var parts = Stream.of(
				indicator,
				scope.service(),
				scope.touchpoint(),
				scope.channel(),
				scope.period(),
				baseline,
				followUp,
				method,
				leastEffect,
				errorRate,
				frozenAt);
		var text = parts.map(String::valueOf)
				.map(part -> part.length() + ":" + part)
				.collect(Collectors.joining("\n"));
		try {
			var sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

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
