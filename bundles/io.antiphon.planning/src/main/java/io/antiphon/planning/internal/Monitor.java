package io.antiphon.planning.internal;

import io.antiphon.base.Period;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.statistics.Baseline;
import io.antiphon.statistics.ControlChart;
import io.antiphon.statistics.NelsonRule;
import io.antiphon.statistics.Shewhart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over time, and its control chart with limits from the time before the action: p′ for shares, u′ for rates,
 * individuals for means. Raised are a point beyond the limits and nine in a row on one side (Nelson's rules 1 and 2). There is
 * no chart where fewer than {@value #LEAST_POINTS} points lie before the action (Wheeler, Understanding Variation, 1993: limits
 * may be computed from five or six), and no points where nothing has a time.
 */
record Monitor(Indicator indicator, List<Measurement> points, @Nullable ControlChart chart) {

	static final int LEAST_POINTS = 6;

	private static final Set<NelsonRule> RULES = Set.of(NelsonRule.BEYOND_LIMITS, NelsonRule.NINE_ON_ONE_SIDE);

	Monitor {
		points = List.copyOf(points);
	}

	/** The monitor of an indicator; without an {@code action} the limits are those of all points. */
	static Monitor of(Measured measured, @Nullable LocalDate action) {
		var indicator = measured.indicator();
		var pieces = measured.span().map(span -> pieces(span, action)).orElse(List.of());
		var points = measured.series(pieces).stream()
				.filter(point -> indicator.kind() == Indicator.Kind.SHARE ? point.n() >= 1 : point.n() > 0)
				.toList();
		var before = (int) points.stream().filter(point -> before(point, action)).count();
		return new Monitor(
				indicator, points, before < LEAST_POINTS ? null : chart(indicator, points, Baseline.first(before)));
	}

	/** Whether something is raised. */
	boolean alert() {
		return chart != null && !chart.signals().isEmpty();
	}

	/** Weeks or days that meet at the action, so that none lies on both sides of it: the first may be shorter, and the last. */
	private static List<Period> pieces(Period span, @Nullable LocalDate action) {
		if (action == null || !action.isAfter(span.from()) || !action.isBefore(span.to())) {
			return span.grained();
		}
		var grain = (int) span.grained().getFirst().days();
		var whole = span.from().plusDays(ChronoUnit.DAYS.between(span.from(), action) % grain);
		var pieces = new ArrayList<Period>();
		if (whole.isAfter(span.from())) {
			pieces.add(new Period(span.from(), whole));
		}
		if (whole.isBefore(action)) {
			pieces.addAll(new Period(whole, action).split(grain));
		}
		pieces.addAll(new Period(action, span.to()).split(grain));
		return pieces;
	}

	private static boolean before(Measurement point, @Nullable LocalDate action) {
		var period = point.period();
		return period != null && (action == null || !period.to().isAfter(action));
	}

	private static ControlChart chart(Indicator indicator, List<Measurement> points, Baseline baseline) {
		var counts = points.stream().mapToLong(point -> Math.round(point.value() * point.n())).toArray();
		return switch (indicator.kind()) {
			case SHARE -> {
				var sizes = points.stream().mapToLong(point -> Math.round(point.n())).toArray();
				yield Shewhart.pLaney(counts, sizes, baseline, RULES);
			}
			case RATE -> {
				var volumes = points.stream().mapToDouble(Measurement::n).toArray();
				yield Shewhart.uLaney(counts, volumes, baseline, RULES);
			}
			case MEAN, VOLUME -> {
				var values = points.stream().mapToDouble(Measurement::value).toArray();
				yield Shewhart.xmr(values, baseline, RULES).individuals();
			}
		};
	}
}
