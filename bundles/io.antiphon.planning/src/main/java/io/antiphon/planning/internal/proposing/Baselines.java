package io.antiphon.planning.internal.proposing;

import io.antiphon.base.Period;
import io.antiphon.loop.Chain.Measured;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Measurement;
import io.antiphon.statistics.Means;
import io.antiphon.statistics.Proportions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an indicator stands: a share with Wilson's interval, anything else with the t interval that its periods give. */
public final class Baselines {

	private static final double LEVEL = 0.95;

	private Baselines() {}

	/** Over a window, or over all there is; empty where nothing was measured. */
	public static Optional<Measure> of(Measured measured, @Nullable Period window) {
		return measured.over(window)
				.filter(found -> found.n() >= 1)
				.map(found -> measured.indicator().kind() == Kind.SHARE
						? share(measured.indicator(), found)
						: mean(measured, found, window));
	}

	private static Measure share(Indicator indicator, Measurement found) {
		var n = Math.round(found.n());
		var wilson = Proportions.wilson(Math.round(found.value() * n), n, LEVEL);
		return new Measure(
				indicator.name(), indicator.unit(), wilson.value(), wilson.interval().low(), wilson.interval().high(), n, wilson.method());
	}

	/** The interval is as wide as that of the mean of the periods; none where they do not show how far they spread. */
	private static Measure mean(Measured measured, Measurement found, @Nullable Period window) {
		var values = window == null
				? new double[0]
				: measured.series(window.grained()).stream()
						.mapToDouble(Measurement::value)
						.toArray();
		var name = measured.indicator().name();
		var unit = measured.indicator().unit();
		var n = Math.round(found.n());
		if (!Means.estimable(values)) {
			return new Measure(name, unit, found.value(), found.value(), found.value(), n, "observed");
		}
		var periods = Means.interval(values, LEVEL);
		var half = periods.interval().width() / 2;
		return new Measure(name, unit, found.value(), found.value() - half, found.value() + half, n, periods.method());
	}
}
