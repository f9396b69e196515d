package io.antiphon.workbench.internal.overview;

import io.antiphon.drawing.Range;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.statistics.Proportions;
import io.antiphon.wording.Numbers;
import java.util.Optional;

/** Values of indicators with the interval that chance leaves them, 95 %: Wilson's for shares, the normal one for means. */
final class Estimates {

	private static final double LEVEL = 0.95;
	private static final double Z = 1.959964;

	private final Numbers numbers;

	Estimates(Numbers numbers) {
		this.numbers = numbers;
	}

	/** The value, with as many decimals as its interval asks for. */
	String shown(Measurement one, Indicator indicator) {
		return estimate(one, indicator).map(numbers::valueOf).orElseGet(() -> numbers.value(one.value(), indicator.unit()));
	}

	/** The interval, rounded as the value is; empty where there is none. */
	Optional<String> interval(Measurement one, Indicator indicator) {
		return estimate(one, indicator).map(numbers::intervalOf);
	}

	private static Optional<Measure> estimate(Measurement one, Indicator indicator) {
		return range(one, indicator).map(range -> new Measure(
				indicator.name(), indicator.unit(), one.value(), range.low(), range.high(), Math.round(one.n()), one.source()));
	}

	private static Optional<Range> range(Measurement one, Indicator indicator) {
		return switch (indicator.kind()) {
			case SHARE -> {
				var n = Math.round(one.n());
				var count = Math.round(one.value() * n);
				if (n < 1 || count < 0 || count > n) {
					yield Optional.empty();
				}
				var wilson = Proportions.wilson(count, n, LEVEL).interval();
				yield Optional.of(new Range(wilson.low(), wilson.high()));
			}
			case MEAN -> {
				var half = Z * one.deviation() / Math.sqrt(one.n());
				yield Double.isFinite(half) ? Optional.of(new Range(one.value() - half, one.value() + half)) : Optional.empty();
			}
			case RATE, VOLUME -> Optional.empty();
		};
	}
}
