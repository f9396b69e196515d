package io.antiphon.analytics.internal.findings.among;

import io.antiphon.statistics.Exact;
import io.antiphon.statistics.Proportions;

/** So many of so many say something, and so many of so many elsewhere. */
public record Contrast(long about, long n, long aboutElsewhere, long elsewhere) {

	private static final double LEVEL = 0.95;
	/** From so many expected in each cell on the chi-squared distribution holds. */
	private static final double EXPECTED = 5;
	/** What is no sign by the one test is not tried by the other, which is slow. */
	private static final double NO_SIGN = 0.05;

	/** Whether there is anything to tell apart: not none say it, nor all, and there are some on both sides. */
	public boolean varies() {
		var all = about + aboutElsewhere;
		return n > 0 && elsewhere > 0 && all > 0 && all < n + elsewhere;
	}

	/**
	 * The two-sided p-value of equal shares where they {@linkplain #varies vary}: of the chi-squared test with Yates's correction, and of Fisher's exact one where
	 * fewer than 5 are expected in a cell.
	 */
	public double p() {
		var p = Proportions.chiSquaredCorrected(about, n, aboutElsewhere, elsewhere).pValue();
		var said = (double) about + aboutElsewhere;
		var all = n + elsewhere;
		var expected = Math.min(said, all - said) * Math.min(n, elsewhere) / all;
		return expected >= EXPECTED || p > NO_SIGN ? p : fisher();
	}

	private double fisher() {
		return Exact.fisher((int) about, (int) (n - about), (int) aboutElsewhere, (int) (elsewhere - aboutElsewhere), LEVEL).pValue();
	}
}
