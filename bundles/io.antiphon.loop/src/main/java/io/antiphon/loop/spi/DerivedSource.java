package io.antiphon.loop.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Numbers made of those of others (complaints per order), offered as an OSGi service. It is asked in a second stage, over the
 * sources that derive nothing, and never over another derived one; threads and failures are as of an {@link IndicatorSource}.
 */
@ConsumerType
public interface DerivedSource {

	/** Stable, as of an {@link IndicatorSource}; it is the id of the source it makes. */
	String id();

	/** The source over those that are there now; called each time somebody asks, so it makes no more than a view of them. */
	IndicatorSource over(List<IndicatorSource> bases);
}
