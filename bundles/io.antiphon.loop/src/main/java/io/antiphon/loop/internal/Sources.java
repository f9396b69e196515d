package io.antiphon.loop.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The sources of numbers that there are, guarded and in a stable order. */
final class Sources {

	private final List<IndicatorSource> sources;

	Sources(List<IndicatorSource> sources, BiConsumer<String, RuntimeException> faults) {
		this.sources = sources.stream()
				.<IndicatorSource>map(source -> new GuardedSource(source, faults))
				.sorted(Comparator.comparing(IndicatorSource::id))
				.toList();
	}

	List<IndicatorSource> all() {
		return sources;
	}

	/** The indicator about a finding, from the first source that has one. */
	Optional<Chain.Measured> about(Finding finding) {
		return sources.stream()
				.flatMap(source -> source.about(finding).map(found -> new Chain.Measured(found, source)).stream())
				.findFirst();
	}

	/** The first indicator of that id. */
	Optional<Chain.Measured> indicator(String id) {
		return sources.stream()
				.flatMap(source -> source.indicators().stream().map(indicator -> new Chain.Measured(indicator, source)))
				.filter(measured -> measured.indicator().id().equals(id))
				.findFirst();
	}
}
