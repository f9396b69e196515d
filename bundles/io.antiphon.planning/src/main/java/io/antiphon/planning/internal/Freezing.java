package io.antiphon.planning.internal;

import io.antiphon.loop.TestPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Freezes test plans: the time, and a digest over that and everything else, so that a changed plan gives itself away. */
final class Freezing {

	private Freezing() {}

	/** The plan as it is at {@code at}, to the millisecond. */
	static TestPlan frozen(TestPlan plan, Instant at) {
		var dated = with(plan, at.truncatedTo(ChronoUnit.MILLIS), "");
		return with(dated, dated.frozenAt(), digest(dated));
	}

	/** Whether a plan is as it was when it was frozen. */
	static boolean intact(TestPlan plan) {
		return digest(plan).equals(plan.digest());
	}

	/** SHA-256, hexadecimal. */
	static String sha256(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static TestPlan with(TestPlan plan, Instant at, String digest) {
		return new TestPlan(
				plan.indicator(),
				plan.scope(),
				plan.baseline(),
				plan.followUp(),
				plan.method(),
				plan.leastEffect(),
				plan.errorRate(),
				at,
				digest);
	}

	/** Over everything but the digest, each part led by its length so that no two plans read the same. */
	private static String digest(TestPlan plan) {
		var scope = plan.scope();
		var parts = Stream.of(
				plan.indicator(),
				scope.service(),
				scope.touchpoint(),
				scope.channel(),
				scope.period(),
				plan.baseline(),
				plan.followUp(),
				plan.method(),
				plan.leastEffect(),
				plan.errorRate(),
				plan.frozenAt());
		return sha256(parts.map(String::valueOf)
				.map(part -> part.length() + ":" + part)
				.collect(Collectors.joining("\n")));
	}
}
