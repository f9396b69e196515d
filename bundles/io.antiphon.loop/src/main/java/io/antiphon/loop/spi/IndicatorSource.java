package io.antiphon.loop.spi;

import io.antiphon.base.Period;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Whoever has numbers offers one as an OSGi service. Called from background threads, several at a time; blocks. */
@ConsumerType
public interface IndicatorSource {

	/** Stable, e.g. "analytics.complaints". */
	String id();

	List<Indicator> indicators();

	/** The indicator that would show whether a finding gets better; empty where this source has none. */
	Optional<Indicator> about(Finding finding);

	/** Those worth watching although no improvement is judged by them: what people measured and handed in. */
	default List<Indicator> watched() {
		return List.of();
	}

	/** One measurement over a period, or over everything there is; empty where nothing was measured. */
	Optional<Measurement> measure(Indicator indicator, @Nullable Period period);

	/** One measurement for each of the periods in which there is data, in their order. */
	List<Measurement> series(Indicator indicator, List<Period> periods);

	/** The days its data spans; empty where nothing has a time. */
	Optional<Period> span(Indicator indicator);
}
