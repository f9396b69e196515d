package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;

/**
 * What must not suffer from an improvement: what people measured and handed in about the same scope, such as costs, response times or a
 * footprint. Planning knows none of them by name.
 */
final class Companions {

	/** More would be named than anybody looks at, and by chance alone one in twenty of those would seem to suffer or to gain. */
	static final int MOST = 5;

	private Companions() {}

	/** Their ids, in the order of their sources. */
	static List<String> of(Indicator improved, Chain chain) {
		return chain.sources().stream()
				.map(IndicatorSource::watched)
				.flatMap(List::stream)
				.filter(one -> !one.id().equals(improved.id()) && one.scope().meets(improved.scope().within(null)))
				.map(Indicator::id)
				.distinct()
				.limit(MOST)
				.toList();
	}
}
