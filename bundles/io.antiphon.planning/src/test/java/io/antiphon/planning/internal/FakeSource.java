package io.antiphon.planning.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator per touchpoint, measured day by day; a day is absent where nothing has a time. */
final class FakeSource implements IndicatorSource {

	private record Day(@Nullable LocalDate day, double value, double n) {}

	private final Kind kind;
	private final Direction better;
	private final List<Day> days = new ArrayList<>();
	private final List<Indicator> watched = new ArrayList<>();

	FakeSource(Kind kind, Direction better) {
		this.kind = kind;
		this.better = better;
	}

	/** A share of complaints. */
	static FakeSource share() {
		return new FakeSource(Kind.SHARE, Direction.DOWN);
	}

	FakeSource on(@Nullable LocalDate day, double value, double n) {
		days.add(new Day(day, value, n));
		return this;
	}

	/** The same on each day of a period. */
	FakeSource during(Period period, double value, double n) {
		period.split(1).forEach(day -> on(day.from(), value, n));
		return this;
	}

	Indicator indicator(String touchpoint) {
		var scope = Scope.ALL.withService("Shop").withTouchpoint(touchpoint);
		return new Indicator("complaints/" + touchpoint, "complaints", "share", kind, better, scope);
	}

	@Override
	public String id() {
		return "fake";
	}

	@Override
	public List<Indicator> indicators() {
		return List.of("site", "delivery", "after-sales", "shop").stream().map(this::indicator).toList();
	}

	@Override
	public List<Indicator> watched() {
		return watched;
	}

	/** Somebody hands it in, whatever is judged by it. */
	FakeSource watching(String touchpoint) {
		watched.add(indicator(touchpoint));
		return this;
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		return finding.scope().touchpoint().isEmpty()
				? Optional.empty()
				: Optional.of(indicator(finding.scope().touchpoint()));
	}

	@Override
	public Optional<Measurement> measure(Indicator indicator, @Nullable Period period) {
		var within = days.stream()
				.filter(day -> period == null || day.day() != null && period.contains(day.day()))
				.toList();
		var n = within.stream().mapToDouble(Day::n).sum();
		var sum = within.stream().mapToDouble(day -> day.value() * day.n()).sum();
		return within.isEmpty()
				? Optional.empty()
				: Optional.of(new Measurement(indicator.id(), period, n == 0 ? 0 : sum / n, n, Double.NaN, "fake"));
	}

	@Override
	public List<Measurement> series(Indicator indicator, List<Period> periods) {
		return periods.stream().flatMap(period -> measure(indicator, period).stream()).toList();
	}

	@Override
	public Optional<Period> span(Indicator indicator) {
		var dated = days.stream().map(Day::day).filter(day -> day != null).sorted().toList();
		return dated.isEmpty()
				? Optional.empty()
				: Optional.of(new Period(dated.getFirst(), dated.getLast().plusDays(1)));
	}
}
