package io.antiphon.loop.spi;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whoever has numbers offers one as an OSGi service; whoever makes numbers of those of others, a {@link DerivedSource}. It is
 * asked whenever something is planned, drawn or judged, from background threads, several at a time; it blocks, and may keep
 * what it read for as long as the workspace does not change. While it is asked, the chain gives it no sources: it is not to ask
 * others. A stranger's is asked on a thread of the guard, and may be silent for a minute, where reading from the store is no
 * silence. What it throws is named to the user, and whoever asked gets nothing from it.
 */
@ConsumerType
public interface IndicatorSource {

	/** Stable, without spaces, e.g. "complaints". The ids of all its indicators begin with it and a slash. */
	String id();

	List<Indicator> indicators();

	/** The indicator that would show whether a finding gets better; empty where this source has none. */
	default Optional<Indicator> about(Finding finding) {
		return Optional.empty();
	}

	/** Those worth watching although no improvement is judged by them: what people measured and handed in. */
	default List<Indicator> watched() {
		return List.of();
	}

	/**
	 * Measures the indicator of that id within {@code scope}, whose own period is not looked at: one measurement for each of the
	 * periods in which there is data, in their order. Without periods: one over everything there is, even what has no time; its
	 * period is from the first day with data to the last, absent where nothing has a time. Empty where nothing was measured, for
	 * an id of somebody else, and where it cannot tell the scope apart.
	 */
	List<Measurement> measure(String id, Scope scope, List<Period> periods);
}
