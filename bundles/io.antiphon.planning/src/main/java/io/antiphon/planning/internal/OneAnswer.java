package io.antiphon.planning.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Measurement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.coding.Codings;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The chain for one answer: sources are asked once which indicators they have, however many goals, improvements and verdicts name them. For
 * one thread, and not to be kept, since capabilities come and go.
 */
final class OneAnswer implements Chain {

	private final Chain chain;
	private final Map<String, Optional<Measured>> measured = new HashMap<>();
	private @Nullable List<IndicatorSource> sources;

	OneAnswer(Chain chain) {
		this.chain = chain;
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return measured.computeIfAbsent(id, chain::indicator);
	}

	@Override
	public Optional<Findings> findings() {
		return chain.findings();
	}

	@Override
	public Optional<Plans> plans() {
		return chain.plans();
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return chain.verdicts();
	}

	@Override
	public Optional<Codings> codings() {
		return chain.codings();
	}

	@Override
	public List<IndicatorSource> sources() {
		var before = sources;
		if (before != null) {
			return before;
		}
		var asked = chain.sources().stream().<IndicatorSource>map(Known::new).toList();
		sources = asked;
		return asked;
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return chain.about(finding);
	}

	/** A source with the indicators that it had. */
	private record Known(IndicatorSource source, List<Indicator> indicators) implements IndicatorSource {

		Known(IndicatorSource source) {
			this(source, source.indicators());
		}

		@Override
		public String id() {
			return source.id();
		}

		@Override
		public Optional<Indicator> about(Finding finding) {
			return source.about(finding);
		}

		@Override
		public List<Indicator> watched() {
			return source.watched();
		}

		@Override
		public List<Measurement> measure(String id, Scope scope, List<Period> periods) {
			return source.measure(id, scope, periods);
		}
	}
}
