package io.antiphon.statistics.interrupted;

import io.antiphon.statistics.internal.Check;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How well a step will be known after so many periods, seen from before the interruption by {@link Interruption#ahead}. Immutable.
 *
 * @param periods after the interruption
 * @param error standard error of the step then, in the unit of the values
 * @param variance of the step then, where that of a value is 1
 * @param freedom degrees of freedom then
 */
public record Ahead(int periods, double error, double variance, int freedom) {

	/** Half of the interval of one look that was planned before. */
	public double half(double level) {
		Check.level(level);
		return error * TDistribution.of(freedom).inverseSurvivalProbability((1 - level) / 2);
	}

	/** Half of the interval that holds at all looks ({@link Step#sequence}); infinite while nothing would be decided. */
	public double halfOfSequence(double level) {
		Check.level(level);
		double information = Step.SPREAD / variance;
		double needed = Math.exp((2 * -Math.log(1 - level) + Math.log1p(information)) / (freedom + 1));
		double room = 1 - needed / (1 + information);
		return room <= 0 ? Double.POSITIVE_INFINITY : error * Math.sqrt(freedom * (needed - 1) / room);
	}
}
