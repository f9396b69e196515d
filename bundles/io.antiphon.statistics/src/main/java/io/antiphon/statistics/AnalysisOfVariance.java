package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import org.apache.commons.statistics.inference.OneWayAnova;

/**
 * One-way analysis of variance: whether the means of several groups differ more than the spread inside them explains. Made by
 * {@link #oneWay}.
 *
 * @param f mean square between over mean square within; infinite where each group is constant
 * @param pValue chance of an f at least as great if all means were equal, 0 to 1
 * @param degreesBetween groups less 1
 * @param degreesWithin values less groups, at least 1
 * @param meanSquareBetween in the squared unit of the values
 * @param meanSquareWithin in the squared unit of the values
 */
public record AnalysisOfVariance(
		double f,
		double pValue,
		long degreesBetween,
		long degreesWithin,
		double meanSquareBetween,
		double meanSquareWithin) {

	/**
	 * Fisher, Statistical Methods for Research Workers (1925); summed in extended precision about the common mean.
	 *
	 * @param groups at least two, none empty, finite values
	 * @throws IllegalArgumentException if there are fewer, one is empty, a value is not finite, every group has one value, or all
	 *     values are equal
	 */
	public static AnalysisOfVariance oneWay(double[]... groups) {
		Check.atLeast(2, groups.length, "number of groups");
		double[] all = Ranks.pooled(groups);
		Check.atLeast(groups.length + 1L, all.length, "number of values in " + groups.length + " groups");
		var result = OneWayAnova.withDefaults().test(Arrays.asList(groups));
		return new AnalysisOfVariance(
				result.getStatistic(),
				result.getPValue(),
				groups.length - 1,
				(long) all.length - groups.length,
				result.getMSBG(),
				result.getMSWG());
	}

	/** Sum of squares between the groups. */
	public double squaresBetween() {
		return meanSquareBetween * degreesBetween;
	}

	/** Sum of squares within the groups. */
	public double squaresWithin() {
		return meanSquareWithin * degreesWithin;
	}

	/** Share of the variance that the groups explain, 0 to 1. */
	public double rSquared() {
		return squaresBetween() / (squaresBetween() + squaresWithin());
	}

	/** Standard deviation within the groups, in the unit of the values. */
	public double residualDeviation() {
		return Math.sqrt(meanSquareWithin);
	}
}
