package io.antiphon.benchmarks.bench;

import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.Proportions;
import io.antiphon.wording.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shares with their intervals of 95 %, for people and as data. */
final class Shares {
	static final double LEVEL = 0.95;

	private Shares() {}

	/** Wilson's; {@code whole} is at least 1. */
	static Estimate of(long part, long whole) {
		return Proportions.wilson(part, whole, LEVEL);
	}

	static String said(Estimate share, Numbers numbers) {
		return numbers.estimate(share.value(), share.interval().low(), share.interval().high(), share.n(), Numbers.SHARE);
	}

	static Map<String, Object> data(Estimate share) {
		var data = new LinkedHashMap<String, Object>();
		data.put("value", share.value());
		data.put("low", share.interval().low());
		data.put("high", share.interval().high());
		data.put("n", share.n());
		data.put("method", share.method());
		return data;
	}
}
