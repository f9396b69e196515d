package io.antiphon.statistics.charts;

import java.util.Optional;

/**
 * The assurance sign of a chart: whether the process, as it is, will meet a target. NHS England and NHS Improvement, Making Data
 * Count (2019). It compares the limits of the newest point with the target, not the point itself.
 */
public enum Assurance {
	/** The whole of the limits meets the target: it will be met time after time. */
	PASS,
	/** None of the limits meets the target: it will be missed unless the process changes. */
	FAIL,
	/** The target lies within the limits: it will be met and missed at random. */
	HIT_AND_MISS;

	/**
	 * The sign of a chart; empty where its newest point has no limits.
	 *
	 * @param target in the unit of the points; a value on it meets it
	 */
	public static Optional<Assurance> of(ControlChart chart, double target, Better better) {
		var limits = chart.points().getLast().limits();
		if (limits == null) {
			return Optional.empty();
		}
		boolean all = better == Better.UP ? limits.low3() >= target : limits.high3() <= target;
		boolean none = better == Better.UP ? limits.high3() < target : limits.low3() > target;
		return Optional.of(all ? PASS : none ? FAIL : HIT_AND_MISS);
	}
}
