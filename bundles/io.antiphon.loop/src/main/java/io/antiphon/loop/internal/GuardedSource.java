package io.antiphon.loop.internal;

import io.antiphon.base.Period;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where what an {@link IndicatorSource} throws is caught: whoever asks gets nothing from it, {@code faults}
 * gets its id and what it threw.
 */
record GuardedSource(IndicatorSource source, BiConsumer<String, RuntimeException> faults) implements IndicatorSource {

	@Override
	public String id() {
		return ask(source::id, source.getClass().getName());
	}

	@Override
	public List<Indicator> indicators() {
		return ask(() -> List.copyOf(source.indicators()), List.of());
	}

	@Override
	public Optional<Indicator> about(Finding finding) {
		return ask(() -> source.about(finding), Optional.empty());
	}

	@Override
	public List<Indicator> watched() {
		return ask(() -> List.copyOf(source.watched()), List.of());
	}

	@Override
	public Optional<Measurement> measure(Indicator indicator, @Nullable Period period) {
		return ask(() -> source.measure(indicator, period), Optional.empty());
	}

	@Override
	public List<Measurement> series(Indicator indicator, List<Period> periods) {
		return ask(() -> List.copyOf(source.series(indicator, periods)), List.of());
	}

	@Override
	public Optional<Period> span(Indicator indicator) {
		return ask(() -> source.span(indicator), Optional.empty());
	}

	private <T> T ask(Supplier<T> question, T otherwise) {
		try {
			return question.get();
		} catch (RuntimeException fault) {
			faults.accept(source.getClass().getName(), fault);
			return otherwise;
		}
	}
}
