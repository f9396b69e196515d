package io.antiphon.evaluation.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.List;
import java.util.Optional;

/** A chain of some improvements and one measured indicator. */
record FakeChain(List<Improvement> planned, Measured measured) implements Chain {

	@Override
	public Optional<Findings> findings() {
		return Optional.empty();
	}

	@Override
	public Optional<Plans> plans() {
		return Optional.of(new Plans() {
			@Override
			public List<Goal> goals() {
				return List.of();
			}

			@Override
			public List<Decision> decisions() {
				return List.of();
			}

			@Override
			public List<Improvement> improvements() {
				return planned;
			}

			@Override
			public TestPlan.Standing standing(Improvement improvement) {
				return improvement.plan().isDraft() ? TestPlan.Standing.DRAFT : TestPlan.Standing.FROZEN;
			}
		});
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return Optional.empty();
	}

	@Override
	public List<IndicatorSource> sources() {
		return List.of(measured.source());
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return Optional.of(measured).filter(found -> found.indicator().id().equals(id));
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return Optional.of(measured);
	}
}
