package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator with the weeks it was measured in. */
final class FakeSource implements IndicatorSource {

	private final Indicator indicator;
	private final List<Measurement> weeks;

	FakeSource(Kind kind, List<Measurement> weeks) {
		this.indicator = new Indicator("indicator", "complaints", "share", kind, Direction.DOWN, Scope.ALL);
		this.weeks = weeks;
	}

	Measured measured() {
		return new Measured(indicator, this);
	}

	@Override
	public String id() {
		return "fake";
	}

	@Override
	public List<Indicator> indicators() {
		return List.of(indicator);
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		return Optional.of(indicator);
	}

	@Override
	public Optional<Measurement> measure(Indicator asked, @Nullable Period period) {
		var within = weeks.stream().filter(week -> period == null || inside(week.period(), period)).toList();
		var n = within.stream().mapToDouble(Measurement::n).sum();
		var sum = within.stream().mapToDouble(week -> week.n() * week.value()).sum();
		return within.isEmpty()
				? Optional.empty()
				: Optional.of(new Measurement(asked.id(), period, n == 0 ? 0 : sum / n, n, Double.NaN, "fake"));
	}

	private static boolean inside(@Nullable Period week, Period period) {
		return week != null && !week.from().isBefore(period.from()) && !week.to().isAfter(period.to());
	}

	@Override
	public List<Measurement> series(Indicator asked, List<Period> periods) {
		return periods.stream().flatMap(period -> measure(asked, period).stream()).toList();
	}

	@Override
	public Optional<Period> span(Indicator asked) {
		var periods = weeks.stream().map(Measurement::period).toList();
		return periods.isEmpty()
				? Optional.empty()
				: Optional.of(new Period(periods.getFirst().from(), periods.getLast().to()));
	}
}
