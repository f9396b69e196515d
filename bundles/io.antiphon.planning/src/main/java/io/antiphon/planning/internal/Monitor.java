package io.antiphon.planning.internal;

import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.statistics.Baseline;
import io.antiphon.statistics.ControlChart;
import io.antiphon.statistics.NelsonRule;
import io.antiphon.statistics.Shewhart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over time on its control chart, with limits from the time before the action: p′ for shares, individuals for
 * everything else. Raised are a point beyond the limits and nine in a row on one side (Nelson's rules 1 and 2).
 */
record Monitor(Indicator indicator, List<Measurement> points, ControlChart chart) {

	private static final Set<NelsonRule> RULES = Set.of(NelsonRule.BEYOND_LIMITS, NelsonRule.NINE_ON_ONE_SIDE);
	private static final int LEAST_POINTS = 3;

	/** The monitor of an indicator; empty where it has no times or too few points before the action. */
	static Optional<Monitor> of(Measured measured, @Nullable LocalDate action) {
		var indicator = measured.indicator();
		return measured.source().span(indicator).flatMap(span -> {
			var points = measured.source().series(indicator, span.grained()).stream()
					.filter(point -> point.n() >= 1)
					.toList();
			var before = (int) points.stream().filter(point -> before(point, action)).count();
			return before < LEAST_POINTS
					? Optional.empty()
					: Optional.of(new Monitor(indicator, points, chart(indicator, points, Baseline.first(before))));
		});
	}

	private static boolean before(Measurement point, @Nullable LocalDate action) {
		var period = point.period();
		return period != null && (action == null || !period.to().isAfter(action));
	}

	private static ControlChart chart(Indicator indicator, List<Measurement> points, Baseline baseline) {
		if (indicator.kind() != Indicator.Kind.SHARE) {
			var values = points.stream().mapToDouble(Measurement::value).toArray();
			return Shewhart.xmr(values, baseline, RULES).individuals();
		}
		var sizes = points.stream().mapToLong(point -> Math.round(point.n())).toArray();
		var counts = points.stream().mapToLong(point -> Math.round(point.value() * point.n())).toArray();
		return Shewhart.pLaney(counts, sizes, baseline, RULES);
	}
}
