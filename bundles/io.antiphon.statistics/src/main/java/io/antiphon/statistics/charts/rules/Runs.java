package io.antiphon.statistics.charts.rules;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The runs of a series about its centre. A run is what lies in a row on one side; a point on the centre is not useful and neither
 * ends a run nor lengthens it. Anhøj and Olesen, PLoS ONE 9 (2014) e113825; Anhøj, PLoS ONE 10 (2015) e0121349.
 *
 * @param lengths at each point, how long its run is up to there; 0 on the centre
 * @param useful how many points do not lie on the centre
 * @param crossings how often two useful points that follow each other lie on different sides
 */
record Runs(int[] lengths, int useful, int crossings) {

	private static final double RARE = 0.05;

	static Runs of(double[] values, double centre) {
		int[] lengths = new int[values.length];
		int useful = 0;
		int runs = 0;
		int length = 0;
		double before = 0;
		for (int i = 0; i < values.length; i++) {
			double side = Math.signum(values[i] - centre);
			if (side != 0) {
				useful++;
				runs += side == before ? 0 : 1;
				length = side == before ? length + 1 : 1;
				before = side;
				lengths[i] = length;
			}
		}
		return new Runs(lengths, useful, Math.max(0, runs - 1));
	}

	/** Longer than a random series of so many useful points should run: log₂ n + 3, rounded to a whole number. */
	boolean tooLong(int at) {
		return useful > 0 && lengths[at] > Math.round(Math.log(useful) / Math.log(2) + 3);
	}

	/** Fewer than the lower 5 % point of the binomial distribution of n − 1 steps that each cross with a chance of one half. */
	boolean tooFewCrossings() {
		return useful > 1 && crossings < BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(RARE);
	}
}
