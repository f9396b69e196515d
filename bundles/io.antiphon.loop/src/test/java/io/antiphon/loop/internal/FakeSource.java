package io.antiphon.loop.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has the indicators it is given, each about any finding, or throws whatever it is asked. */
record FakeSource(String id, boolean broken, String... names) implements IndicatorSource {

	@Override
	public String id() {
		return answer(id);
	}

	@Override
	public List<Indicator> indicators() {
		return answer(List.of(names).stream()
				.map(name -> new Indicator(name, name, "share", Indicator.Kind.SHARE, Indicator.Direction.DOWN, Scope.ALL))
				.toList());
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		return indicators().stream().findFirst();
	}

	@Override
	public Optional<Measurement> measure(Indicator indicator, @Nullable Period period) {
		return answer(Optional.empty());
	}

	@Override
	public List<Measurement> series(Indicator indicator, List<Period> periods) {
		return answer(periods.stream()
				.map(period -> new Measurement(indicator.id(), period, 1, 1, Double.NaN, id))
				.toList());
	}

	@Override
	public Optional<Period> span(Indicator indicator) {
		return answer(Optional.empty());
	}

	private <T> T answer(T answer) {
		if (broken) {
			throw new IllegalStateException("broken on purpose");
		}
		return answer;
	}
}
