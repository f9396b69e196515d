package io.antiphon.sustainability.internal.factors;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How good the data behind a factor are, as five scores from 1 (best) to 5: reliability, completeness, and correlation in time, in place
 * and of technology. Each adds a variance of the logarithm (ecoinvent data quality guideline 3, 2013, table 10.5).
 */
record Pedigree(int reliability, int completeness, int time, int place, int technology) {

	private static final double[] RELIABILITY = {0, 0.0006, 0.002, 0.008, 0.04};
	private static final double[] COMPLETENESS = {0, 0.0001, 0.0006, 0.002, 0.008};
	private static final double[] TIME = {0, 0.0002, 0.002, 0.008, 0.04};
	private static final double[] PLACE = {0, 0.000025, 0.0001, 0.0006, 0.002};
	private static final double[] TECHNOLOGY = {0, 0.0006, 0.008, 0.04, 0.12};
	private static final Pattern SCORES = Pattern.compile("([1-5])[;/ ]([1-5])[;/ ]([1-5])[;/ ]([1-5])[;/ ]([1-5])");
	/** How many standard deviations half a 95 % interval is. */
	private static final double HALF = 1.96;

	/** Five scores, "2;1;3;1;2"; empty for anything else. */
	static Optional<Pedigree> of(String text) {
		var scores = SCORES.matcher(text);
		return scores.matches()
				? Optional.of(new Pedigree(score(scores.group(1)), score(scores.group(2)), score(scores.group(3)), score(scores.group(4)),
						score(scores.group(5))))
				: Optional.empty();
	}

	private static int score(String digit) {
		return Integer.parseInt(digit);
	}

	/** Half the 95 % interval as a part, its wider side, with that which the factor has of itself. */
	double with(double uncertainty) {
		double basic = Math.log1p(uncertainty) / HALF;
		double variance = basic * basic + RELIABILITY[reliability - 1] + COMPLETENESS[completeness - 1] + TIME[time - 1] + PLACE[place - 1]
				+ TECHNOLOGY[technology - 1];
		return Math.expm1(HALF * Math.sqrt(variance));
	}
}
