package io.antiphon.statistics.interrupted;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;

/**
 * Values in the order of time, and where among them something began. Immutable.
 *
 * <p>Of each value it is said how large the part of its variance is that comes from having asked only so many: p(1 − p)/n for a share, a
 * rate over its volume, 1/n for a mean. How these go with each other is what counts; where they are {@code counted}, they are also the least
 * that a value can scatter: events cannot be more even than chance for long.
 */
public final class InterruptedSeries {

	private final double[] times;
	private final double[] values;
	private final double[] sampling;
	private final int before;
	private final boolean counted;

	/**
	 * @param times in periods (days, weeks, months), rising; where periods are missing they leap
	 * @param values one for each time, finite
	 * @param sampling the sampling variance of each value, above 0
	 * @param counted whether the sampling variances are in the square of the values' unit, and known
	 * @param before how many of them lie before the interruption, at least 1; all where nothing has followed yet
	 * @throws IllegalArgumentException if they do not pair up, times do not rise, or a number is out of range
	 */
	public InterruptedSeries(double[] times, double[] values, double[] sampling, boolean counted, int before) {
		Check.sample(times, 2, "times");
		Check.sample(values, 2, "values");
		Check.sample(sampling, 2, "sampling variances");
		Check.sameLength(times.length, values.length, "times and values");
		Check.sameLength(times.length, sampling.length, "times and sampling variances");
		Check.atLeast(1, before, "number of values before");
		Check.atLeast(before, times.length, "number of values");
		for (int i = 0; i < times.length; i++) {
			Check.positive(sampling[i], "sampling variance");
			if (i > 0 && !(times[i] > times[i - 1])) {
				throw new IllegalArgumentException("Times rise, but " + times[i] + " follows " + times[i - 1] + ".");
			}
		}
		this.times = times.clone();
		this.values = values.clone();
		this.sampling = sampling.clone();
		this.counted = counted;
		this.before = before;
	}

	/** How many values there are. */
	public int size() {
		return times.length;
	}

	/** How many of them lie before the interruption. */
	public int before() {
		return before;
	}

	/** The same with periods after its last of which nothing is known but that they were asked as the last was. */
	InterruptedSeries prolonged(int periods) {
		int n = times.length;
		var longer = Arrays.copyOf(times, n + periods);
		var filled = Arrays.copyOf(values, n + periods);
		var noise = Arrays.copyOf(sampling, n + periods);
		for (int i = n; i < n + periods; i++) {
			longer[i] = longer[i - 1] + 1;
			filled[i] = filled[n - 1];
			noise[i] = noise[n - 1];
		}
		return new InterruptedSeries(longer, filled, noise, counted, before);
	}

	/** The sampling variance of a value of usual size: that of those before, so that what is seen at a look does not hang on what comes later. */
	double usualSampling() {
		return Arrays.stream(sampling, 0, before).average().orElseThrow();
	}

	/** The least variance of a value of usual size, 0 where it is not known. */
	double leastVariance() {
		return counted ? usualSampling() : 0;
	}

	double time(int index) {
		return times[index];
	}

	double value(int index) {
		return values[index];
	}

	double sampling(int index) {
		return sampling[index];
	}
}
