package io.antiphon.planning.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator per touchpoint, measured day by day; a day is absent where nothing has a time. */
public final class FakeSource implements IndicatorSource {

	private record Day(@Nullable LocalDate day, double value, double n) {}

	private final Kind kind;
	private final Direction better;
	private final List<Day> days = new ArrayList<>();
	private final List<Indicator> watched = new ArrayList<>();

	public FakeSource(Kind kind, Direction better) {
		this.kind = kind;
		this.better = better;
	}

	/** A share of complaints. */
	public static FakeSource share() {
		return new FakeSource(Kind.SHARE, Direction.DOWN);
	}

	public FakeSource on(@Nullable LocalDate day, double value, double n) {
		days.add(new Day(day, value, n));
		return this;
	}

	/** The same on each day of a period. */
	public FakeSource during(Period period, double value, double n) {
		period.split(1).forEach(day -> on(day.from(), value, n));
		return this;
	}

	public Indicator indicator(String touchpoint) {
		var scope = Scope.ALL.withService("Shop").withTouchpoint(touchpoint);
		return new Indicator("complaints/" + touchpoint, Phrase.naming("complaints", ""), "share", kind, better, scope);
	}

	@Override
	public String id() {
		return "complaints";
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
	public FakeSource watching(String touchpoint) {
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
	public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
		if (scope.segment() != null || !id.startsWith("complaints/")) {
			return List.of();
		}
		var dated = days.stream().map(Day::day).filter(Objects::nonNull).toList();
		return periods.isEmpty()
				? over(id, Period.spanning(dated).orElse(null), days).stream().toList()
				: periods.stream().flatMap(period -> over(id, period, during(period)).stream()).toList();
	}

	private List<Day> during(Period period) {
		return days.stream().filter(day -> day.day() != null && period.contains(day.day())).toList();
	}

	private static Optional<Measurement> over(String id, @Nullable Period period, List<Day> within) {
		var n = within.stream().mapToDouble(Day::n).sum();
		var sum = within.stream().mapToDouble(day -> day.value() * day.n()).sum();
		return within.isEmpty()
				? Optional.empty()
				: Optional.of(new Measurement(id, period, n == 0 ? 0 : sum / n, n, Double.NaN, "complaints"));
	}
}
