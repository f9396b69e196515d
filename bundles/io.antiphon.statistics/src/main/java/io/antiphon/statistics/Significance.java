package io.antiphon.statistics;

import io.antiphon.statistics.internal.Check;

/**
 * What a significance test says when it says nothing more than that.
 *
 * @param statistic the test statistic: chi-squared, H, Q or LM, 0 or above
 * @param degreesOfFreedom of the statistic's distribution under the null hypothesis, above 0
 * @param pValue chance of a statistic at least as extreme under the null hypothesis, 0 to 1
 * @param method stable identifier of the test, e.g. {@code kruskal-wallis}
 */
public record Significance(double statistic, double degreesOfFreedom, double pValue, String method) {

	public Significance {
		if (!(statistic >= 0) || !(degreesOfFreedom > 0)) {
			throw new IllegalArgumentException(
					"No test has the statistic " + statistic + " on " + degreesOfFreedom + " degrees of freedom.");
		}
		Check.fraction(pValue, "p-value");
		Check.method(method);
	}
}
