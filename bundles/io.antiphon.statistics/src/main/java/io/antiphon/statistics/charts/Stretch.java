package io.antiphon.statistics.charts;

/**
 * A stage to be charted: which samples are in it, and from which of them its centre and limits are computed; the others are only
 * judged by these. 0-based; ends are exclusive.
 *
 * @param from first sample of the stage
 * @param to after its last
 * @param first first sample for the limits, in the stage
 * @param end after the last of them
 */
public record Stretch(int from, int to, int first, int end) {

	public Stretch {
		if (from < 0 || to <= from || first < from || end <= first || end > to) {
			throw new IllegalArgumentException("No stage runs from sample " + from + " to before sample " + to
					+ " with limits from sample " + first + " to before sample " + end + ".");
		}
	}

	/** With limits from all of its samples. */
	public static Stretch of(int from, int to) {
		return new Stretch(from, to, from, to);
	}

	/** The same stage with limits from the samples from {@code first} to before {@code end}. */
	public Stretch frozen(int first, int end) {
		return new Stretch(from, to, first, end);
	}
}
