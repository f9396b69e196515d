package io.antiphon.planning.internal.watching;

import io.antiphon.base.Period;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.statistics.charts.ControlChart;
import io.antiphon.statistics.charts.Kind;
import io.antiphon.statistics.charts.Point;
import io.antiphon.statistics.charts.Sample;
import io.antiphon.statistics.charts.Stretch;
import io.antiphon.statistics.charts.rules.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over time, and its control chart: p′ for shares, u′ for rates, individuals for means. A stage begins where the action
 * begins, once {@value #LEAST_POINTS} points lie after it; until then the limits of before go on. Those are of the baseline window that the
 * verdict is measured from, so that the centre of a share is the baseline; of all the time before the action where that window is too short.
 * Raised are a point beyond the limits and nine in a row on one side (Nelson's rules 1 and 2). There is no chart where fewer than
 * {@value #LEAST_POINTS} points lie before the action (Wheeler, Understanding Variation, 1993: limits may be computed from five or six), and
 * no points where nothing has a time.
 */
public record Monitor(Indicator indicator, List<Measurement> points, @Nullable ControlChart chart) {

	static final int LEAST_POINTS = 6;

	private static final Set<Rule> RULES = Set.of(Rule.NELSON_1, Rule.NELSON_2);

	public Monitor {
		points = List.copyOf(points);
	}

	/** The monitor of an indicator; without a {@code baseline} and an {@code action} the limits are those of all points. */
	static Monitor of(Measured measured, @Nullable Period baseline, @Nullable LocalDate action) {
		var indicator = measured.indicator();
		var pieces = measured.span().map(span -> pieces(span, baseline, action)).orElse(List.of());
		var points = measured.series(pieces).stream()
				.filter(point -> indicator.kind() == Indicator.Kind.SHARE ? point.n() >= 1 : point.n() > 0)
				.toList();
		var before = (int) points.stream().filter(point -> before(point, action)).count();
		var end = points.size() - before < LEAST_POINTS ? points.size() : before;
		var chart = within(points, baseline, end)
				.or(() -> before < LEAST_POINTS ? Optional.empty() : Optional.of(Stretch.of(0, end).frozen(0, before)))
				.<@Nullable ControlChart>map(first -> chart(indicator, points, stages(first, end, points.size())))
				.orElse(null);
		return new Monitor(indicator, points, chart);
	}

	private static List<Stretch> stages(Stretch first, int end, int points) {
		return end == points ? List.of(first) : List.of(first, Stretch.of(end, points));
	}

	private static Optional<Stretch> within(List<Measurement> points, @Nullable Period window, int end) {
		if (window == null) {
			return Optional.empty();
		}
		var inside = IntStream.range(0, points.size()).filter(at -> within(points.get(at), window)).toArray();
		return inside.length < LEAST_POINTS
				? Optional.empty()
				: Optional.of(Stretch.of(0, end).frozen(inside[0], inside[inside.length - 1] + 1));
	}

	private static boolean within(Measurement point, Period window) {
		var period = point.period();
		return period != null && !period.from().isBefore(window.from()) && !period.to().isAfter(window.to());
	}

	/** What is raised in its newest stage. */
	public enum Alert {
		/** Nothing is. */
		NONE,
		/** Only what goes in the good direction. */
		GOOD,
		/** Something that goes in the bad one. */
		BAD
	}

	Alert alert() {
		var raised = raised();
		return raised.isEmpty() ? Alert.NONE : raised.stream().anyMatch(this::bad) ? Alert.BAD : Alert.GOOD;
	}

	/** The first day of the period in which the alert was raised first; empty without one. */
	Optional<LocalDate> since() {
		var worst = alert() == Alert.BAD;
		return raised().stream()
				.filter(point -> bad(point) == worst)
				.flatMap(point -> begun(points.get(point.sample())).stream())
				.findFirst();
	}

	private static Optional<LocalDate> begun(Measurement measurement) {
		var period = measurement.period();
		return period == null ? Optional.empty() : Optional.of(period.from());
	}

	private List<Point> raised() {
		var drawn = chart;
		if (drawn == null) {
			return List.of();
		}
		var stage = drawn.stages().getLast();
		return drawn.points().subList(stage.from(), stage.to()).stream().filter(point -> !point.signals().isEmpty()).toList();
	}

	private boolean bad(Point point) {
		return point.value() > point.centre() == (indicator.better() == Indicator.Direction.DOWN);
	}

	/**
	 * Weeks or days that meet at the action and at the ends of the baseline, so that none lies on both sides: the first before
	 * each of them may be shorter, and the last of all.
	 */
	private static List<Period> pieces(Period span, @Nullable Period baseline, @Nullable LocalDate action) {
		var grain = (int) span.grained().getFirst().days();
		var pieces = new ArrayList<Period>();
		var from = span.from();
		for (var cut : cuts(span, baseline, action)) {
			var whole = from.plusDays(ChronoUnit.DAYS.between(from, cut) % grain);
			if (whole.isAfter(from)) {
				pieces.add(new Period(from, whole));
			}
			if (whole.isBefore(cut)) {
				pieces.addAll(new Period(whole, cut).split(grain));
			}
			from = cut;
		}
		pieces.addAll(new Period(from, span.to()).split(grain));
		return pieces;
	}

	private static SortedSet<LocalDate> cuts(Period span, @Nullable Period baseline, @Nullable LocalDate action) {
		var ends = baseline == null ? Stream.<LocalDate>of() : Stream.of(baseline.from(), baseline.to());
		return Stream.concat(ends, Stream.ofNullable(action))
				.filter(day -> day.isAfter(span.from()) && day.isBefore(span.to()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean before(Measurement point, @Nullable LocalDate action) {
		var period = point.period();
		return period != null && (action == null || !period.to().isAfter(action));
	}

	private static ControlChart chart(Indicator indicator, List<Measurement> points, List<Stretch> stages) {
		var kind = switch (indicator.kind()) {
			case SHARE -> Kind.P_PRIME;
			case RATE -> Kind.U_PRIME;
			case MEAN, VOLUME -> Kind.XMR;
		};
		return ControlChart.of(kind, points.stream().map(point -> sample(kind, point)).toList(), stages, RULES);
	}

	private static Sample sample(Kind kind, Measurement point) {
		return switch (kind) {
			case P_PRIME -> Sample.of(Math.round(point.value() * point.n()), Math.round(point.n()));
			case U_PRIME -> Sample.of(Math.round(point.value() * point.n()), point.n());
			default -> Sample.of(point.value());
		};
	}
}
