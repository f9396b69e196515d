package io.antiphon.loop;

import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The look-ups that are installed just now. An absent one is empty: nobody here finds, plans or judges. Thread-safe; ask
 * anew each time, since capabilities come and go.
 */
@ProviderType
public interface Chain {

	Optional<Findings> findings();

	Optional<Plans> plans();

	Optional<Verdicts> verdicts();

	List<IndicatorSource> sources();

	/** The indicator of that id and the source that measures it. */
	Optional<Measured> indicator(String id);

	/** The indicator that would show whether a finding gets better, from the first source that has one. */
	Optional<Measured> about(Finding finding);

	/** An indicator with its source. */
	record Measured(Indicator indicator, IndicatorSource source) {}
}
