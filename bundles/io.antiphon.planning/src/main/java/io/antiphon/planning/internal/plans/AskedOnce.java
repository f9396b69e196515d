package io.antiphon.planning.internal.plans;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chain for one answer: whoever measures an indicator is looked for once, however many goals and improvements name it. For one thread, and
 * not to be kept, since capabilities come and go.
 */
public final class AskedOnce implements Chain {

	private final Chain chain;
	private final Map<String, Optional<Measured>> measured = new HashMap<>();

	public AskedOnce(Chain chain) {
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
	public List<IndicatorSource> sources() {
		return chain.sources();
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return chain.about(finding);
	}
}
