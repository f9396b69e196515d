package io.antiphon.statistics.charts;

/**
 * The points of a chart from which its centre and limits are computed; the others are only judged by them.
 *
 * @param from 0-based index of the first, 0 or above
 * @param to index after the last, above {@code from}; {@link Integer#MAX_VALUE} for the end of the series
 */
public record Baseline(int from, int to) {

	public Baseline {
		if (from < 0 || to <= from) {
			throw new IllegalArgumentException("No baseline runs from point " + from + " to before point " + to + ".");
		}
	}

	/** All points. */
	public static Baseline all() {
		return new Baseline(0, Integer.MAX_VALUE);
	}

	/** The first {@code points} points. */
	public static Baseline first(int points) {
		return new Baseline(0, points);
	}

	/** The points of this baseline in a series of {@code length}, at least {@code least} of them. */
	Baseline in(int length, int least) {
		int end = to == Integer.MAX_VALUE ? length : to;
		if (end > length || end - from < least) {
			throw new IllegalArgumentException("A baseline of at least " + least + " points does not run from point " + from
					+ " to before point " + end + " of " + length + ".");
		}
		return new Baseline(from, end);
	}
}
