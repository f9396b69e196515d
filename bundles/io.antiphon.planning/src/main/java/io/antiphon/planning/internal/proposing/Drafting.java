package io.antiphon.planning.internal.proposing;

import io.antiphon.base.Period;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Indicator;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Terms;
import io.antiphon.loop.Windows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts test plans: their windows, their method, and what they will be able to show. Blocks. */
public final class Drafting {

	/** Of a plan that somebody drafts by hand. */
	private static final double ERROR_RATE = 0.05;

	private final Chain chain;
	private final LocalDate today;

	public Drafting(Chain chain, LocalDate today) {
		this.chain = chain;
		this.today = today;
	}

	/**
	 * The draft for a goal and an action on that day, where it is known. The days on which the findings were found that the decision rests on
	 * are not among those of its baseline; without windows where nothing has a time or no days are left.
	 */
	public TestPlan forGoal(Goal goal, @Nullable LocalDate start, List<String> findings) {
		var measured = chain.indicator(goal.indicator());
		if (measured.isEmpty()) {
			return TestPlan.draft(goal.indicator(), Scope.ALL, null, null, "", 0, ERROR_RATE);
		}
		var indicator = measured.get().indicator();
		var frame = frame(measured.get(), start, findings);
		var draft = TestPlan.draft(
				indicator.id(), indicator.scope(), frame.baseline(), frame.followUp(), "", least(indicator, goal), ERROR_RATE)
				.on(Terms.PLAIN.beside(Companions.of(indicator, chain)));
		return suited(draft, goal);
	}

	/** A quarter of the way to the target would not be worth it; half of it would. */
	private static double least(Indicator indicator, Goal goal) {
		var usual = Ambition.from(indicator, goal.baseline().value()).leastEffect();
		var hoped = goal.target() - goal.baseline().value();
		return Math.signum(hoped) == indicator.better().sign() && Math.abs(hoped / 2) < Math.abs(usual) ? hoped / 2 : usual;
	}

	private Frame frame(Chain.Measured measured, @Nullable LocalDate start, List<String> findings) {
		var span = measured.span();
		var known = chain.findings().map(Findings::findings).orElse(List.of()).stream().filter(one -> findings.contains(one.id())).toList();
		if (!known.isEmpty()) {
			return Frame.of(span, start, found(known), today);
		}
		return span.flatMap(days -> Windows.around(start, days, today))
				.<Frame>map(windows -> new Frame.Framed(windows.baseline(), windows.followUp()))
				.orElseGet(Frame.Undated::new);
	}

	/** From the first to the last day on which one of them was found; absent where that is not known of one of them. */
	private static @Nullable Period found(List<Finding> findings) {
		Period whole = null;
		for (var finding : findings) {
			var period = finding.scope().period();
			if (period == null) {
				return null;
			}
			whole = whole == null
					? period
					: new Period(
							whole.from().isBefore(period.from()) ? whole.from() : period.from(),
							whole.to().isAfter(period.to()) ? whole.to() : period.to());
		}
		return whole;
	}

	/** The same draft by the method that suits it; without one where nobody here judges. */
	public TestPlan suited(TestPlan draft, @Nullable Goal goal) {
		var hoped = goal == null ? draft.leastEffect() : goal.target() - goal.baseline().value();
		return chain.verdicts().flatMap(one -> one.suited(draft, hoped)).map(draft::by).orElse(draft);
	}
}
