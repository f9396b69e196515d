package io.antiphon.benchmarks.verdicts;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.evaluation.internal.EvaluationComponent;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.OpenDoor;
import java.util.List;
import java.util.Optional;

/** Planning and evaluation as they are, over what was found and who measures it, with documents in memory. */
final class SampleChain implements Chain {

	private final List<Finding> found;
	private final IndicatorSource source;
	final PlanningComponent plans;
	final EvaluationComponent evaluation;

	SampleChain(List<Finding> found, IndicatorSource source) {
		var documents = new InMemoryDocuments();
		this.found = found;
		this.source = source;
		this.plans = new PlanningComponent(documents, documents.revisions(), new OpenDoor().lettingEveryonePass());
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
		return Optional.of(() -> found);
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
