package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Action;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Decision.Option;
import io.antiphon.loop.Decision.Score;
import io.antiphon.loop.Decision.State;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Terms;
import io.antiphon.planning.internal.adjusting.Iteration;
import io.antiphon.planning.internal.adjusting.Iterations;
import io.antiphon.planning.internal.plans.Digest;
import io.antiphon.planning.internal.scoring.Rice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is proposed for a pain point in one turn: a goal, a decision, and an improvement with the draft of a test plan. */
public final class Planner {

	/** How many improvements a turn proposes at most; the error rate of one in twenty is shared by so many (Bonferroni). */
	static final int MOST = 3;

	/** The id of the option to act on the finding. */
	static final String ACT = "act";

	private static final double ERROR_RATE = 0.05;

	private final String author;
	private final @Nullable LocalDate actionDate;
	private final Chain chain;
	private final Clock clock;
	private final Iterations iterations;

	Planner(String author, @Nullable LocalDate actionDate, Chain chain, Iterations iterations, Clock clock) {
		this.author = author;
		this.actionDate = actionDate;
		this.chain = chain;
		this.clock = clock;
		this.iterations = iterations;
	}

	/** The iteration that the next one for a candidate would follow: the newest that somebody has chosen on. */
	Optional<Iteration> before(Candidate candidate) {
		return iterations.chosenOn(candidate.measured().indicator().id(), actionDate);
	}

	/** A name for what belongs to the candidate in this turn; the same turn again gives the same one. */
	private String key(Candidate candidate) {
		var named = candidate.measured().indicator().id() + "\n" + (actionDate == null ? "" : actionDate);
		var after = before(candidate).map(one -> "\n" + one.improvement().id()).orElse("");
		return Digest.sha256(named + after).substring(0, 12);
	}

	String goalId(Candidate candidate) {
		return "goal-" + key(candidate);
	}

	String decisionId(Candidate candidate) {
		return "decision-" + key(candidate);
	}

	String improvementId(Candidate candidate) {
		return "improvement-" + key(candidate);
	}

	/**
	 * The goal; refused where the days do not allow a plan, nothing was measured, nothing is left to gain, or what answered it was
	 * standardised and it was not found again since.
	 */
	Proposal<Goal> goal(Candidate candidate) {
		if (before(candidate).filter(one -> one.answers(candidate.finding().scope().period())).isPresent()) {
			return new Proposal.Refused<>("standardised");
		}
		return Proposal.in(frame(candidate), frame -> {
			var indicator = candidate.measured().indicator();
			var baseline = Baselines.of(candidate.measured(), frame.baseline());
			if (baseline.isEmpty()) {
				return new Proposal.Refused<>("nothing-measured");
			}
			var ambition = Ambition.from(indicator, baseline.get().value());
			return ambition.any()
					? new Proposal.Made<>(new Goal(
							goalId(candidate), indicator.id(), baseline.get(), ambition.target(), lastDay(frame)))
					: new Proposal.Refused<>("nothing-to-gain");
		});
	}

	/**
	 * What is proposed to decide for a candidate, and not for {@code others}: to act on it or to do nothing, by RICE. Of the scores only the
	 * reach is known, which is how many pieces of feedback the finding rests on; the others nobody has said.
	 */
	Decision decision(Candidate candidate, List<Finding> others) {
		var finding = candidate.finding();
		var apart = frame(candidate) instanceof Frame.Framed;
		var title = Phrase.saying("act-on", Titles.of(finding), null);
		var pieces = finding.evidence().stream().map(Evidence::feedback).distinct().count();
		var reach = new Score(Rice.REACH, pieces, finding.id());
		return new Decision(
				decisionId(candidate),
				title,
				others.stream().map(Titles::of).toList(),
				Phrase.saying(apart ? "worst-apart" : "worst", finding.title(), finding.measure()),
				List.of(finding.id()),
				author,
				clock.instant())
				.between(List.of(new Option(ACT, title, List.of(reach), List.of())), Rice.ID, Map.of());
	}

	/** The same once whoever started the turn has said yes to what it proposes; what was decided, and what is no proposal of ours, stays. */
	Decision decided(Decision decision) {
		return decision.state() == State.PROPOSED && decision.option(ACT).isPresent()
				? decision.choosing(ACT, decision.rationale(), author, clock.instant())
				: decision;
	}

	/** The improvement that carries out the decision, with the draft of its test plan; nobody owns or pays for it yet. */
	Proposal<Improvement> improvement(Candidate candidate, Goal goal, Decision decision) {
		var before = before(candidate);
		return Proposal.in(frame(candidate), frame -> {
			var followUp = frame.followUp();
			var start = followUp == null ? actionDate : followUp.from();
			return new Proposal.Made<>(new Improvement(
					improvementId(candidate),
					Phrase.saying("fewer-complaints", Titles.of(candidate.finding()), null),
					decision.id(),
					goal.id(),
					null,
					new Schedule(start, lastDay(frame)),
					null,
					List.of(action(candidate, start)),
					testPlan(candidate, goal, frame),
					before.isPresent() ? before.get().improvement().id() : null));
		});
	}

	/** It is due when it starts: the follow-up measures from then on. How far it is nobody has said. */
	private Action action(Candidate candidate, @Nullable LocalDate start) {
		var title = Phrase.saying(measure(candidate), candidate.finding().title(), null);
		return new Action(title, null, start, start, Action.State.OPEN, null, null);
	}

	/** The same is not proposed again where it was tried and given up. */
	private String measure(Candidate candidate) {
		var before = before(candidate);
		var choice = before.isPresent() ? before.get().choice() : null;
		return switch (choice == null ? Choice.STANDARDISE : choice) {
			case STANDARDISE -> "change-cause";
			case ADJUST -> "change-cause-adjusted";
			case STOP -> "change-cause-otherwise";
		};
	}

	/** By the method that suits it; without one where nobody here judges. */
	private TestPlan testPlan(Candidate candidate, Goal goal, Frame frame) {
		var indicator = candidate.measured().indicator();
		var draft = TestPlan.draft(
				indicator.id(),
				indicator.scope(),
				frame.baseline(),
				frame.followUp(),
				"",
				Ambition.from(indicator, goal.baseline().value()).leastEffect(),
				ERROR_RATE / MOST)
				.on(Terms.PLAIN.beside(Companions.of(indicator, chain)));
		return new Drafting(chain, today()).suited(draft, goal);
	}

	private Frame frame(Candidate candidate) {
		var frame = Frame.of(candidate.measured().span(), actionDate, candidate.finding().scope().period(), today());
		var since = before(candidate).map(Iteration::free).orElse(null);
		return since == null ? frame : frame.since(since);
	}

	private static @Nullable LocalDate lastDay(Frame frame) {
		var followUp = frame.followUp();
		return followUp == null ? null : followUp.to().minusDays(1);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(ZoneOffset.UTC));
	}
}
