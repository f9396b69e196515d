package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether an estimate that is still to be made will show a change: its interval will reach about {@code half} to either side of it, and it
 * will err by {@code error} (one standard error, normal). Chance is over what will be measured.
 */
public final class Detection {

	private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

	private Detection() {}

	/**
	 * The chance (0–1) that the interval will lie wholly beyond a limit.
	 *
	 * @param beyond by how much the true change exceeds the limit, negative where it does not
	 */
	public static double chance(double beyond, double half, double error) {
		Check.positive(error, "standard error");
		return NORMAL.cumulativeProbability((beyond - half) / error);
	}

	/** By how much the true change must exceed a limit for the interval to lie wholly beyond it with the given chance. */
	public static double detectable(double chance, double half, double error) {
		Check.positive(error, "standard error");
		return half + error * NORMAL.inverseCumulativeProbability(chance);
	}
}
