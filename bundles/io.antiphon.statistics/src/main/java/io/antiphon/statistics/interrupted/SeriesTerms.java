package io.antiphon.statistics.interrupted;

import io.antiphon.statistics.internal.Check;

/**
 * What a series is supposed to have beside its level and the step at the interruption.
 *
 * @param trend whether it moves in a straight line all along
 * @param week periods after which a pattern returns in full (7 for days of the week), 0 for none
 * @param year periods after which a season returns (52.18 for weeks), taken as two harmonics; 0 for none
 * @param apart how many of the first values say nothing of level and trend: they have a level, and where there is a trend a slope, of their
 *     own, and inform only how the series scatters and what returns. Those are the periods on which something was found, which was found
 *     because they were unlike the others
 */
public record SeriesTerms(boolean trend, int week, double year, int apart) {

	/** In which a season is taken. */
	static final int HARMONICS = 2;

	/** Level and step alone. */
	public static final SeriesTerms LEVEL = new SeriesTerms(false, 0, 0, 0);

	public SeriesTerms {
		Check.atLeast(0, week, "length of the week");
		Check.atLeast(0, apart, "number of values apart");
		if (!(year >= 0)) {
			throw new IllegalArgumentException("A year has no " + year + " periods.");
		}
	}

	/** How many coefficients it has, the level and the step among them, where no column follows from the others. */
	public int coefficients() {
		int ofApart = apart == 0 ? 0 : trend ? 2 : 1;
		return 2 + (trend ? 1 : 0) + ofApart + Math.max(0, week - 1) + (year > 0 ? 2 * HARMONICS : 0);
	}

	/** The same with a trend. */
	public SeriesTerms withTrend() {
		return new SeriesTerms(true, week, year, apart);
	}
}
