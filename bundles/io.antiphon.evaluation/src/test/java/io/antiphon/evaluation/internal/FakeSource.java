package io.antiphon.evaluation.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator with the weeks it was measured in. */
final class FakeSource implements IndicatorSource {

	private final Indicator indicator;
	private final List<Measurement> weeks;

	public FakeSource(Kind kind, List<Measurement> weeks) {
		this.indicator = new Indicator("fake/indicator", Phrase.valueOf("Share of complaints"), "share", kind, Direction.DOWN, Scope.ALL);
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
	public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		var days = weeks.stream().map(Measurement::period).toList();
		return periods.isEmpty()
				? over(id, days.isEmpty() ? null : new Period(days.getFirst().from(), days.getLast().to()), weeks)
				: periods.stream()
						.flatMap(period -> over(
								id, period, weeks.stream().filter(week -> inside(week.period(), period)).toList()).stream())
						.toList();
	}

	private static List<Measurement> over(String id, @Nullable Period period, List<Measurement> within) {
		var n = within.stream().mapToDouble(Measurement::n).sum();
		var sum = within.stream().mapToDouble(week -> week.n() * week.value()).sum();
		return within.isEmpty()
				? List.of()
				: List.of(new Measurement(id, period, n == 0 ? 0 : sum / n, n, Double.NaN, "fake"));
	}

	private static boolean inside(@Nullable Period week, Period period) {
		return week != null && !week.from().isBefore(period.from()) && !week.to().isAfter(period.to());
	}
}
