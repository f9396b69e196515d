package io.antiphon.testkit;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Suited;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.coding.Codings;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A chain of what a test puts into it. A kind of which there is nothing looks as if nobody here provided it. */
public final class FakeChain implements Chain {

	private final List<Finding> findings = new ArrayList<>();
	private final List<Goal> goals = new ArrayList<>();
	private final List<Decision> decisions = new ArrayList<>();
	private final List<Improvement> improvements = new ArrayList<>();
	private final List<Improvement.Adjustment> adjustments = new ArrayList<>();
	private final List<Verdict> verdicts = new ArrayList<>();
	private final List<IndicatorSource> sources = new ArrayList<>();
	private boolean undecided;
	private @Nullable Codings codings;
	private @Nullable BiFunction<TestPlan, Double, Optional<Suited>> suiting;

	public FakeChain finding(Finding... more) {
		findings.addAll(List.of(more));
		return this;
	}

	public FakeChain goal(Goal... more) {
		goals.addAll(List.of(more));
		return this;
	}

	public FakeChain decision(Decision... more) {
		decisions.addAll(List.of(more));
		return this;
	}

	public FakeChain improvement(Improvement... more) {
		improvements.addAll(List.of(more));
		return this;
	}

	public FakeChain adjustment(Improvement.Adjustment... more) {
		adjustments.addAll(List.of(more));
		return this;
	}

	public FakeChain verdict(Verdict... more) {
		verdicts.addAll(List.of(more));
		return this;
	}

	/** With somebody who judges, but no verdict. */
	public FakeChain undecided() {
		verdicts.clear();
		undecided = true;
		return this;
	}

	/** With somebody who says which method suits a draft, for the change that is hoped for. */
	public FakeChain suiting(BiFunction<TestPlan, Double, Optional<Suited>> somebody) {
		suiting = somebody;
		return this;
	}

	/** With somebody who understands feedback. */
	public FakeChain coding(Codings somebody) {
		codings = somebody;
		return this;
	}

	public FakeChain source(IndicatorSource... more) {
		sources.addAll(List.of(more));
		return this;
	}

	/** Those that somebody derives from the sources there are so far. */
	public FakeChain derived(DerivedSource... more) {
		for (var source : more) {
			sources.add(source.over(List.copyOf(sources)));
		}
		return this;
	}

	@Override
	public Optional<Findings> findings() {
		return findings.isEmpty() ? Optional.empty() : Optional.of(() -> List.copyOf(findings));
	}

	@Override
	public Optional<Plans> plans() {
		return goals.isEmpty() && decisions.isEmpty() && improvements.isEmpty()
				? Optional.empty()
				: Optional.of(new Plans() {
					@Override
					public List<Goal> goals() {
						return List.copyOf(goals);
					}

					@Override
					public List<Decision> decisions() {
						return List.copyOf(decisions);
					}

					@Override
					public List<Improvement> improvements() {
						return List.copyOf(improvements);
					}

					@Override
					public List<Improvement.Adjustment> adjustments() {
						return List.copyOf(adjustments);
					}

					/** What says that it is frozen is so. */
					@Override
					public TestPlan.Standing standing(Improvement improvement) {
						return improvement.plan().isDraft() ? TestPlan.Standing.DRAFT : TestPlan.Standing.FROZEN;
					}
				});
	}

	@Override
	public Optional<Verdicts> verdicts() {
		var suits = suiting;
		return verdicts.isEmpty() && !undecided && suits == null
				? Optional.empty()
				: Optional.of(new Verdicts() {
					@Override
					public List<Verdict> verdicts() {
						return List.copyOf(verdicts);
					}

					@Override
					public Optional<Suited> suited(TestPlan draft, double hoped) {
						return suits == null ? Optional.empty() : suits.apply(draft, hoped);
					}
				});
	}

	@Override
	public Optional<Codings> codings() {
		return Optional.ofNullable(codings);
	}

	@Override
	public List<IndicatorSource> sources() {
		return List.copyOf(sources);
	}

	@Override
	public Optional<Measured> indicator(String id) {
		return sources.stream()
				.flatMap(source -> source.indicators().stream()
						.filter(indicator -> indicator.id().equals(id))
						.map(indicator -> new Measured(indicator, source)))
				.findFirst();
	}

	@Override
	public Optional<Measured> about(Finding finding) {
		return sources.stream()
				.flatMap(source -> source.about(finding).map(indicator -> new Measured(indicator, source)).stream())
				.findFirst();
	}
}
