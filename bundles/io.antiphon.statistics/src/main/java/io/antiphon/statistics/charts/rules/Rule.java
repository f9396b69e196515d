package io.antiphon.statistics.charts.rules;

import io.antiphon.statistics.internal.Check;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The signs that a process has changed, each to be chosen by itself: every one added finds more and cries wolf more often. A sign is
 * raised at the last point of its pattern, and at each point that makes the pattern longer; where a pattern asks for k of m points,
 * the last one must be among the k. Distances are strict: a point on a limit is not beyond it, a point on the centre on no side.
 *
 * <p>Nelson, Journal of Quality Technology 16 (1984) 237–239 (also ISO 7870-2); Western Electric, Statistical Quality Control
 * Handbook (1956) 25–28; NHS England, Making Data Count (2019); Anhøj and Olesen, PLoS ONE 9 (2014) e113825.
 */
public enum Rule {

	/** One point beyond three sigma. */
	NELSON_1(1, true, Deviations::beyondThreeSigma),
	/** Nine points in a row on one side of the centre. */
	NELSON_2(9, false, (points, last) -> points.onOneSide(last, 9)),
	/** Six points in a row, all rising or all falling. */
	NELSON_3(6, false, Deviations::risingOrFalling),
	/** Fourteen points in a row, alternately up and down. */
	NELSON_4(14, false, Deviations::alternating),
	/** Two of three points beyond two sigma on one side. */
	NELSON_5(3, true, (points, last) -> points.mostBeyond(last, 3, 2, 2)),
	/** Four of five points beyond one sigma on one side. */
	NELSON_6(5, true, (points, last) -> points.mostBeyond(last, 5, 4, 1)),
	/** Fifteen points in a row within one sigma, on either side. */
	NELSON_7(15, true, Deviations::withinOneSigma),
	/** Eight points in a row beyond one sigma, on either side. */
	NELSON_8(8, true, Deviations::beyondOneSigma),

	/** One point beyond three sigma. */
	WE_1(1, true, Deviations::beyondThreeSigma),
	/** Two of three points beyond two sigma on one side. */
	WE_2(3, true, (points, last) -> points.mostBeyond(last, 3, 2, 2)),
	/** Four of five points beyond one sigma on one side. */
	WE_3(5, true, (points, last) -> points.mostBeyond(last, 5, 4, 1)),
	/** Eight points in a row on one side of the centre. */
	WE_4(8, false, (points, last) -> points.onOneSide(last, 8)),

	/** An astronomical point: outside the process limits. */
	NHS_ASTRO(1, true, Deviations::beyondThreeSigma),
	/** A shift: seven points in a row on one side of the mean. */
	NHS_SHIFT(7, false, (points, last) -> points.onOneSide(last, 7)),
	/** A trend: six points in a row, all rising or all falling. */
	NHS_TREND(6, false, Deviations::risingOrFalling),
	/** Two of three points near a limit, that is beyond two sigma, on one side. */
	NHS_TWO_OF_THREE(3, true, (points, last) -> points.mostBeyond(last, 3, 2, 2)),

	/** A run about the centre of more than log₂ n + 3 points (rounded), n being the points of the stage not on the centre. */
	RUN_LONG(1, false, Deviations::inALongRun),
	/** Crossings of the centre below the lower 5 % point of a binomial (n − 1, ½); a sign of the whole stage, raised at its end. */
	RUN_CROSSINGS(1, false, Deviations::crossesTooSeldom);

	private final int length;
	private final boolean needsSigma;
	private final Pattern pattern;

	Rule(int length, boolean needsSigma, Pattern pattern) {
		this.length = length;
		this.needsSigma = needsSigma;
		this.pattern = pattern;
	}

	/** Those of a family: "nelson", "we", "nhs" or "run"; none for another word. */
	public static Set<Rule> family(String family) {
		var rules = EnumSet.noneOf(Rule.class);
		Arrays.stream(values()).filter(rule -> rule.family().equals(family)).forEach(rules::add);
		return Collections.unmodifiableSet(rules);
	}

	/** The rule of that key; empty where there is none. */
	public static Optional<Rule> of(String key) {
		return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
	}

	/**
	 * Where the rules are raised on points whose centre and sigma are given, in order of points, then of rules.
	 *
	 * @param values finite, in the order of time, in one unit; none gives no signals
	 * @param centre finite, in that unit
	 * @param sigma standard deviation at each point, 0 or above, one for each value; or none at all, where none exists
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static List<Signal> signals(double[] values, double centre, double[] sigma, Set<Rule> rules) {
		Check.sample(values, 0, "series");
		Check.finite(centre, "centre");
		Check.sample(sigma, 0, "sigmas");
		if (sigma.length > 0) {
			Check.sameLength(values.length, sigma.length, "values and sigmas");
		}
		Arrays.stream(sigma).filter(one -> one < 0).findFirst().ifPresent(one -> {
			throw new IllegalArgumentException("No sigma is below 0, such as " + one + ".");
		});
		return new Deviations(values, centre, sigma).signals(rules);
	}

	/** As it is asked for and kept: nelson1 to nelson8, we1 to we4, nhs-astro, nhs-two-of-three, run-long … */
	public String key() {
		var key = name().toLowerCase(Locale.ROOT).replace('_', '-');
		return Character.isDigit(key.charAt(key.length() - 1)) ? key.replace("-", "") : key;
	}

	/** The first word of the key. */
	public String family() {
		return name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
	}

	/** Its place in its family, from 1: the number that the literature gives the rules of Nelson and of Western Electric. */
	public int number() {
		return (int) Arrays.stream(values()).filter(rule -> rule.family().equals(family()) && rule.ordinal() <= ordinal()).count();
	}

	/** Whether it compares with sigma, so that a chart without limits cannot raise it. */
	public boolean needsSigma() {
		return needsSigma;
	}

	/** Whether it speaks of where the points go, not of where they lie. */
	public boolean isTrend() {
		return this == NELSON_3 || this == NHS_TREND;
	}

	/** Whether what it raises has a side or a direction. */
	public boolean isOneSided() {
		return this != NELSON_4 && this != NELSON_7 && this != NELSON_8 && this != RUN_CROSSINGS;
	}

	boolean raisedAt(Deviations points, int last) {
		return last + 1 >= length && pattern.endsAt(points, last);
	}

	/** Asked only where all points of the pattern exist. */
	private interface Pattern {
		boolean endsAt(Deviations points, int last);
	}
}
