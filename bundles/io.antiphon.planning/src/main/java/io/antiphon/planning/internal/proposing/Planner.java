package io.antiphon.planning.internal.proposing;

import io.antiphon.loop.Action;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Improvement.Schedule;
import io.antiphon.loop.Phrase;
import io.antiphon.loop.TestPlan;
import io.antiphon.planning.internal.plans.Digest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is proposed for a pain point in one turn: a goal, a decision, and an improvement with the draft of a test plan. */
public final class Planner {

	/** How many improvements a turn proposes at most; the error rate of one in twenty is shared by so many (Bonferroni). */
	static final int MOST = 3;

	private static final double ERROR_RATE = 0.05;
	private static final String METHOD = "its.agreed";

	private final String author;
	private final @Nullable LocalDate actionDate;
	private final Clock clock;

	Planner(String author, @Nullable LocalDate actionDate, Clock clock) {
		this.author = author;
		this.actionDate = actionDate;
		this.clock = clock;
	}

	/** A name for what belongs to the candidate in this turn; the same turn again gives the same one. */
	private String key(Candidate candidate) {
		var named = candidate.measured().indicator().id() + "\n" + (actionDate == null ? "" : actionDate);
		return Digest.sha256(named).substring(0, 12);
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

	/** The goal; refused where the days do not allow a plan, nothing was measured, or nothing is left to gain. */
	Proposal<Goal> goal(Candidate candidate) {
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

	/** The decision for a candidate, and not for {@code others}. */
	Decision decision(Candidate candidate, List<Finding> others) {
		var finding = candidate.finding();
		var apart = frame(candidate) instanceof Frame.Framed;
		return new Decision(
				decisionId(candidate),
				Phrase.saying("act-on", Titles.of(finding), null),
				others.stream().map(Titles::of).toList(),
				Phrase.saying(apart ? "worst-apart" : "worst", finding.title(), finding.measure()),
				List.of(finding.id()),
				author,
				clock.instant());
	}

	/** The improvement that carries out the decision, with the draft of its test plan; nobody owns or pays for it yet. */
	Proposal<Improvement> improvement(Candidate candidate, Goal goal, Decision decision) {
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
					List.of(action(candidate.finding(), start)),
					testPlan(candidate, goal, frame)));
		});
	}

	/** It is due when it starts: the follow-up measures from then on. How far it is nobody has said. */
	private static Action action(Finding finding, @Nullable LocalDate start) {
		var title = Phrase.saying("change-cause", finding.title(), null);
		return new Action(title, null, start, start, Action.State.OPEN, null, null);
	}

	private static TestPlan testPlan(Candidate candidate, Goal goal, Frame frame) {
		var indicator = candidate.measured().indicator();
		return TestPlan.draft(
				indicator.id(),
				indicator.scope(),
				frame.baseline(),
				frame.followUp(),
				METHOD,
				Ambition.from(indicator, goal.baseline().value()).leastEffect(),
				ERROR_RATE / MOST);
	}

	private Frame frame(Candidate candidate) {
		return Frame.of(candidate.measured().span(), actionDate, candidate.finding().scope().period(), today());
	}

	private static @Nullable LocalDate lastDay(Frame frame) {
		var followUp = frame.followUp();
		return followUp == null ? null : followUp.to().minusDays(1);
	}

	private LocalDate today() {
		return LocalDate.now(clock.withZone(ZoneOffset.UTC));
	}
}
