package io.antiphon.statistics.series;

import io.antiphon.statistics.internal.Check;

/** What a regression supposes of its errors, and so how the standard errors of its coefficients are made. */
public sealed interface StandardErrors {

	/** Errors of one variance that do not depend on each other: ordinary least squares. */
	record Classical() implements StandardErrors {
	}

	/**
	 * Errors of unequal variance that do not depend on each other: HC3 of MacKinnon and White, Journal of Econometrics 29 (1985)
	 * 305–325.
	 */
	record Hc3() implements StandardErrors {
	}

	/**
	 * Errors that may depend on those shortly before and vary in size, the observations being in the order of time and evenly
	 * spaced: Newey and West, Econometrica 55 (1987) 703–708, with Bartlett weights and without prewhitening.
	 *
	 * @param lag how far back errors may depend on each other
	 * @param smallSample whether to widen by n / (n − k) for n observations and k coefficients, which is usual
	 */
	record NeweyWest(Lag lag, boolean smallSample) implements StandardErrors {
	}

	/** How many observations back errors may depend on each other. */
	sealed interface Lag {
	}

	/**
	 * A lag that is given.
	 *
	 * @param observations 0 or above, below the number of observations; 0 gives White's HC0
	 */
	record FixedLag(int observations) implements Lag {

		public FixedLag {
			Check.atLeast(0, observations, "lag");
		}
	}

	/** A lag that follows from the data. */
	enum LagRule implements Lag {
		/** From the number of observations alone: the whole part of 4 (n / 100)<sup>2/9</sup>. */
		SAMPLE_SIZE,
		/**
		 * From the autocovariances of the regression's own scores: the whole part of the bandwidth of Newey and West, Review of
		 * Economic Studies 61 (1994) 631–653, for Bartlett weights. The intercept's scores are left out, as they say.
		 */
		PLUG_IN
	}

	/** Newey and West's errors with a given lag, widened for small samples. */
	static StandardErrors neweyWest(int lag) {
		return new NeweyWest(new FixedLag(lag), true);
	}

	/** Newey and West's errors with a lag that follows from the data, widened for small samples. */
	static StandardErrors neweyWest(LagRule rule) {
		return new NeweyWest(rule, true);
	}
}
