package io.antiphon.statistics.charts;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The eight signs that a process has changed, by their numbers in Nelson, Journal of Quality Technology 16 (1984) 237–239; also in
 * ISO 7870-2. A sign is raised at the last point of its pattern; where a pattern asks for k of m points, the last one must be among
 * the k. Distances are strict: a point on the limit is not beyond it. Each rule added finds more and cries wolf more often.
 */
public enum NelsonRule {

	/** 1: one point beyond three sigma. */
	BEYOND_LIMITS(1, Deviations::beyondThreeSigma),
	/** 2: nine points in a row on one side of the centre. */
	NINE_ON_ONE_SIDE(9, Deviations::onOneSide),
	/** 3: six points in a row, all rising or all falling. */
	SIX_RISING_OR_FALLING(6, Deviations::risingOrFalling),
	/** 4: fourteen points in a row, alternately up and down. */
	FOURTEEN_ALTERNATING(14, Deviations::alternating),
	/** 5: two of three points beyond two sigma on one side. */
	TWO_OF_THREE_BEYOND_TWO_SIGMA(3, (points, last) -> points.mostBeyond(last, 3, 2, 2)),
	/** 6: four of five points beyond one sigma on one side. */
	FOUR_OF_FIVE_BEYOND_ONE_SIGMA(5, (points, last) -> points.mostBeyond(last, 5, 4, 1)),
	/** 7: fifteen points in a row within one sigma, on either side. */
	FIFTEEN_WITHIN_ONE_SIGMA(15, Deviations::withinOneSigma),
	/** 8: eight points in a row beyond one sigma, on either side. */
	EIGHT_BEYOND_ONE_SIGMA(8, Deviations::beyondOneSigma);

	private final int length;
	private final Pattern pattern;

	NelsonRule(int length, Pattern pattern) {
		this.length = length;
		this.pattern = pattern;
	}

	/** All eight. */
	public static Set<NelsonRule> all() {
		return Collections.unmodifiableSet(EnumSet.allOf(NelsonRule.class));
	}

	/**
	 * Where the rules are raised on points whose centre and sigma are given, in order of points, then of rules.
	 *
	 * @param values finite, in the order of time, in one unit; none gives no signals
	 * @param centre finite, in that unit
	 * @param sigma standard deviation at each point, 0 or above; one for each value
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static List<Signal> signals(double[] values, double centre, double[] sigma, Set<NelsonRule> rules) {
		Check.sample(values, 0, "series");
		Check.finite(centre, "centre");
		Check.sample(sigma, 0, "sigmas");
		Check.sameLength(values.length, sigma.length, "values and sigmas");
		Arrays.stream(sigma).filter(one -> one < 0).findFirst().ifPresent(one -> {
			throw new IllegalArgumentException("No sigma is below 0, such as " + one + ".");
		});
		return new Deviations(values, centre, sigma).signals(rules);
	}

	/** The number that the literature gives the rule, 1 to 8. */
	public int number() {
		return ordinal() + 1;
	}

	/** {@code rule} alone if it is among {@code rules}, else none. */
	static Set<NelsonRule> only(Set<NelsonRule> rules, NelsonRule rule) {
		return rules.contains(rule) ? Set.of(rule) : Set.of();
	}

	boolean raisedAt(Deviations points, int last) {
		return last + 1 >= length && pattern.endsAt(points, last);
	}

	/** Asked only where all points of the pattern exist. */
	private interface Pattern {
		boolean endsAt(Deviations points, int last);
	}
}
