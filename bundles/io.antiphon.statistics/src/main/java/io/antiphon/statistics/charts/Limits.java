package io.antiphon.statistics.charts;

/** Where a point is expected, in its unit: three and two sigma below and above the centre, within what the kind allows. All finite. */
public record Limits(double low3, double low2, double high2, double high3) {

	public Limits {
		if (!(low3 <= low2 && low2 <= high2 && high2 <= high3) || Double.isInfinite(high3 - low3)) {
			throw new IllegalArgumentException("no limits: " + low3 + ", " + low2 + ", " + high2 + ", " + high3);
		}
	}
}
