package io.antiphon.loop.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Has the indicators it is given, each about any finding, or does something else whatever it is asked but for its id. */
record FakeSource(String id, Supplier<Optional<Error>> broken, String... names) implements IndicatorSource {

	static FakeSource of(String id, String... names) {
		return new FakeSource(id, Optional::empty, names);
	}

	static FakeSource failing(String id, Supplier<Error> broken) {
		return new FakeSource(id, () -> Optional.of(broken.get()));
	}

	@Override
	public List<Indicator> indicators() {
		return answer(List.of(names).stream().map(FakeSource::indicator).toList());
	}

	public static Indicator indicator(String id) {
		return new Indicator(
				id, Phrase.naming("complaints", ""), "share", Indicator.Kind.SHARE, Indicator.Direction.DOWN, Scope.ALL);
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		return indicators().stream().findFirst();
	}

	@Override
	public List<Measurement> measure(String indicator, Scope scope, List<Period> periods) {
		return answer(periods.stream()
				.map(period -> new Measurement(indicator, period, 1, 1, Double.NaN, id))
				.toList());
	}

	private <T> T answer(T answer) {
		broken.get().ifPresent(error -> {
			throw error;
		});
		return answer;
	}
}
