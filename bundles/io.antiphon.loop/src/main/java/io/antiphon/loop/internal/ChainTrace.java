package io.antiphon.loop.internal;

import io.antiphon.base.Ids;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Trace;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A trace over what the look-ups of a chain hold at the moment of asking. */
final class ChainTrace implements Trace {

	private static final Phrase NOTHING = Phrase.valueOf("");

	private final Chain chain;

	ChainTrace(Chain chain) {
		this.chain = chain;
	}

	@Override
	public Node above(long feedback) {
		var links = Links.of(chain);
		var found = links.findings.stream()
				.filter(finding -> finding.evidence().stream().anyMatch(evidence -> evidence.feedback() == feedback))
				.map(links::above)
				.toList();
		return new Node(Kind.FEEDBACK, Ids.text(feedback), NOTHING, found);
	}

	@Override
	public Optional<Node> below(String id) {
		var links = Links.of(chain);
		return Stream.of(
				named(links.improvements, Improvement::id, id).map(links::judged),
				named(links.decisions, Decision::id, id).map(links::below),
				named(links.findings, Finding::id, id).map(links::below),
				named(links.goals, Goal::id, id).map(links::below))
				.flatMap(Optional::stream)
				.findFirst();
	}

	private static <T> Optional<T> named(List<T> all, Function<T, String> name, String id) {
		return all.stream().filter(one -> name.apply(one).equals(id)).findFirst();
	}

	/** One reading of all look-ups, so that a tree does not change while it grows. */
	private record Links(
			Chain chain,
			List<Finding> findings,
			List<Goal> goals,
			List<Decision> decisions,
			List<Improvement> improvements,
			List<Verdict> verdicts) {

		static Links of(Chain chain) {
			var plans = chain.plans();
			return new Links(
					chain,
					chain.findings().map(Findings::findings).orElse(List.of()),
					plans.map(Plans::goals).orElse(List.of()),
					plans.map(Plans::decisions).orElse(List.of()),
					plans.map(Plans::improvements).orElse(List.of()),
					chain.verdicts().map(Verdicts::verdicts).orElse(List.of()));
		}

		Node above(Finding finding) {
			var resting = decisions.stream().filter(decision -> decision.findings().contains(finding.id()));
			return new Node(Kind.FINDING, finding.id(), Phrase.valueOf(finding.title()), resting.map(this::above).toList());
		}

		Node above(Decision decision) {
			var carried = improvements.stream().filter(improvement -> improvement.decision().equals(decision.id()));
			return new Node(Kind.DECISION, decision.id(), decision.chosen(), carried.map(this::above).toList());
		}

		Node above(Improvement improvement) {
			var judged = verdict(improvement).map(verdict -> verdict(verdict, List.of()));
			return new Node(Kind.IMPROVEMENT, improvement.id(), improvement.title(), judged.stream().toList());
		}

		Node judged(Improvement improvement) {
			var below = below(improvement);
			return verdict(improvement).map(verdict -> verdict(verdict, List.of(below))).orElse(below);
		}

		Node below(Improvement improvement) {
			var children = new ArrayList<Node>();
			named(goals, Goal::id, improvement.goal()).map(goal -> goal(goal, List.of())).ifPresent(children::add);
			named(decisions, Decision::id, improvement.decision()).map(this::below).ifPresent(children::add);
			return new Node(Kind.IMPROVEMENT, improvement.id(), improvement.title(), children);
		}

		Node below(Decision decision) {
			var rested = decision.findings().stream().flatMap(id -> named(findings, Finding::id, id).stream());
			return new Node(Kind.DECISION, decision.id(), decision.chosen(), rested.map(this::below).toList());
		}

		Node below(Finding finding) {
			var evidence = finding.evidence().stream()
					.mapToLong(Evidence::feedback)
					.distinct()
					.mapToObj(feedback -> new Node(Kind.FEEDBACK, Ids.text(feedback), NOTHING, List.of()));
			return new Node(Kind.FINDING, finding.id(), Phrase.valueOf(finding.title()), evidence.toList());
		}

		Node below(Goal goal) {
			var serving = improvements.stream().filter(improvement -> improvement.goal().equals(goal.id()));
			return goal(goal, serving.map(this::judged).toList());
		}

		private Node goal(Goal goal, List<Node> children) {
			var indicator = chain.indicator(goal.indicator()).map(Chain.Measured::indicator).map(Indicator::name);
			return new Node(Kind.GOAL, goal.id(), indicator.orElse(Phrase.valueOf(goal.indicator())), children);
		}

		private Optional<Verdict> verdict(Improvement improvement) {
			return named(verdicts, Verdict::improvement, improvement.id());
		}

		private static Node verdict(Verdict verdict, List<Node> children) {
			return new Node(Kind.VERDICT, verdict.improvement(), Phrase.naming(verdict.outcome().name(), ""), children);
		}
	}
}
