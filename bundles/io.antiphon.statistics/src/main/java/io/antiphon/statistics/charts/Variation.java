package io.antiphon.statistics.charts;

/**
 * The variation sign of a chart: what its newest point says. NHS England and NHS Improvement, Making Data Count (2019).
 */
public enum Variation {
	/** No rule is raised at the newest point: no significant change. */
	COMMON_CAUSE,
	/** A rule is raised in the good direction. */
	IMPROVING,
	/** A rule is raised in the bad direction. */
	CONCERNING,
	/** Rules are raised, but in no direction, or in both. */
	UNDIRECTED;

	/** The sign of a chart at its last point, by the rules that it was made with. */
	public static Variation of(ControlChart chart, Better better) {
		int last = chart.points().size() - 1;
		var point = chart.points().get(last);
		if (point.signals().isEmpty()) {
			return COMMON_CAUSE;
		}
		double side = Math.signum(point.value() - point.centre());
		double step = last == 0 ? 0 : Math.signum(point.value() - chart.points().get(last - 1).value());
		var directions = point.signals().stream()
				.filter(rule -> rule.isOneSided())
				.map(rule -> rule.isTrend() ? step : side)
				.distinct()
				.toList();
		if (directions.size() != 1 || directions.getFirst() == 0) {
			return UNDIRECTED;
		}
		return directions.getFirst() > 0 == (better == Better.UP) ? IMPROVING : CONCERNING;
	}
}
