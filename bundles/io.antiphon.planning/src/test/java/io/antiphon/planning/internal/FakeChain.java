package io.antiphon.planning.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;

/** A chain of some findings and one source. */
record FakeChain(List<Finding> found, IndicatorSource source) implements Chain {

	@Override
	public Optional<Findings> findings() {
		return Optional.of(() -> found);
	}

	@Override
	public Optional<Plans> plans() {
		return Optional.empty();
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return Optional.empty();
	}

	@Override
	public List<IndicatorSource> sources() {
		return List.of(source);
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return source.indicators().stream()
				.filter(indicator -> indicator.id().equals(id))
				.map(indicator -> new Measured(indicator, source))
				.findFirst();
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return source.about(finding).map(indicator -> new Measured(indicator, source));
	}
}
