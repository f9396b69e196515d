package io.antiphon.benchmarks.verdicts;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.evaluation.internal.EvaluationComponent;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Judging;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import java.util.List;
import java.util.Optional;

/** Planning and evaluation as they are, over what was reviewed of one sample, with documents in memory. */
final class SampleChain implements Chain {

	private final Reviewed reviewed;
	final PlanningComponent plans;
	final EvaluationComponent evaluation;

	SampleChain(Reviewed reviewed) {
		var documents = new InMemoryDocuments();
		this.reviewed = reviewed;
		this.plans = new PlanningComponent(documents, new OpenDoor().lettingEveryonePass());
		this.evaluation = new EvaluationComponent(this, documents, failing(), Extensions.of(List.of()));
	}

	/** There is nothing to go wrong in a run. */
	private static Guard failing() {
		var faults = new FaultRegister();
		faults.listen(fault -> {
			throw new IllegalStateException("a method failed: " + fault);
		});
		return new ThreadGuard(faults);
	}

	@Override
	public Optional<Findings> findings() {
		return Optional.of(reviewed::findings);
	}

	@Override
	public Optional<Plans> plans() {
		return Optional.of(plans);
	}

	@Override
	public Optional<Verdicts> verdicts() {
		return Optional.of(evaluation);
	}

	@Override
	public Optional<Judging> judging() {
		return Optional.of(evaluation);
	}

	@Override
	public List<IndicatorSource> sources() {
		return List.of(reviewed.shares());
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return reviewed.shares().indicators().stream()
				.filter(indicator -> indicator.id().equals(id))
				.map(indicator -> new Measured(indicator, reviewed.shares()))
				.findFirst();
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return reviewed.shares().about(finding).map(indicator -> new Measured(indicator, reviewed.shares()));
	}
}
