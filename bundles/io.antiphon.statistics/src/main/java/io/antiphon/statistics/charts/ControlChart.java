package io.antiphon.statistics.charts;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control chart: the points, what they should keep to, and where they do not. Drawn and stored by others. Arrays have one entry
 * per point and are copies; the points are those of the input in its order, counted from 0 (textbooks and R count from 1).
 *
 * @param kind what is charted
 * @param centre the centre line, in the unit of the points
 * @param dispersion Laney's σ<sub>z</sub>: how many times wider the limits are than binomial or Poisson counts explain; 1 where
 *     the chart does not correct for it
 * @param values the points: values, ranges, shares (0 to 1) or rates
 * @param sigma standard deviation at each point, in the unit of the points
 * @param lower three sigma below the centre, not below what the kind allows
 * @param upper three sigma above the centre, not above what the kind allows
 * @param signals what the chosen rules raise, in order of points
 */
public record ControlChart(
		Kind kind,
		double centre,
		double dispersion,
		double[] values,
		double[] sigma,
		double[] lower,
		double[] upper,
		List<Signal> signals) {

	/** What is charted, and thereby how the limits are computed. */
	public enum Kind {
		INDIVIDUALS, MOVING_RANGE, P, P_LANEY, U, U_LANEY, EWMA, CUSUM_RISE, CUSUM_FALL
	}

	public ControlChart {
		Check.sameLength(values.length, sigma.length, "points and sigmas");
		Check.sameLength(values.length, lower.length, "points and lower limits");
		Check.sameLength(values.length, upper.length, "points and upper limits");
		values = values.clone();
		sigma = sigma.clone();
		lower = lower.clone();
		upper = upper.clone();
		signals = List.copyOf(signals);
	}

	@Override
	public double[] values() {
		return values.clone();
	}

	@Override
	public double[] sigma() {
		return sigma.clone();
	}

	@Override
	public double[] lower() {
		return lower.clone();
	}

	@Override
	public double[] upper() {
		return upper.clone();
	}

	/** 0-based indices, rising, of the points at which {@code rule} is raised. */
	public int[] raised(NelsonRule rule) {
		return signals.stream().filter(signal -> signal.rule() == rule).mapToInt(Signal::index).toArray();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ControlChart that && Arrays.deepEquals(parts(), that.parts());
	}

	@Override
	public int hashCode() {
		return Arrays.deepHashCode(parts());
	}

	private Object[] parts() {
		return new Object[] {kind, centre, dispersion, values, sigma, lower, upper, signals};
	}
}
