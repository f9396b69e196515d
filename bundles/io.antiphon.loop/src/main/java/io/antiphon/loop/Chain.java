package io.antiphon.loop;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.coding.Codings;
import io.antiphon.loop.events.Events;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The look-ups that are installed just now. An absent one is empty: nobody here finds, plans, judges or understands. Thread-safe; ask
 * anew each time, since capabilities come and go.
 */
@ProviderType
public interface Chain {

	Optional<Findings> findings();

	Optional<Plans> plans();

	Optional<Verdicts> verdicts();

	/** How each piece was understood. */
	default Optional<Codings> codings() {
		return Optional.empty();
	}

	/** Cases and their events. */
	default Optional<Events> events() {
		return Optional.empty();
	}

	List<IndicatorSource> sources();

	/** The indicator of that id and the source that measures it. */
	Optional<Measured> indicator(String id);

	/** The indicator that would show whether a finding gets better, from the first source that has one. */
	Optional<Measured> about(Finding finding);

	/** An indicator with its source, asked within the indicator's own scope. */
	record Measured(Indicator indicator, IndicatorSource source) {

		/** One measurement for each of the periods in which there is data, in their order. */
		public List<Measurement> series(List<Period> periods) {
			return periods.isEmpty() ? List.of() : source.measure(indicator.id(), indicator.scope(), periods);
		}

		/** The same in another scope: what it is set beside. */
		public List<Measurement> series(Scope other, List<Period> periods) {
			return periods.isEmpty() ? List.of() : source.measure(indicator.id(), other, periods);
		}

		/** Over a period, or over everything there is. */
		public Optional<Measurement> over(@Nullable Period period) {
			var periods = period == null ? List.<Period>of() : List.of(period);
			return source.measure(indicator.id(), indicator.scope(), periods).stream().findFirst();
		}

		/** The days its data spans; empty where nothing has a time. */
		public Optional<Period> span() {
			return over(null).map(Measurement::period);
		}
	}
}
