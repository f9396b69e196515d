package io.antiphon.loop.internal;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.loop.Decision;
import io.antiphon.loop.Goal;
import io.antiphon.loop.Improvement;
import io.antiphon.loop.Plans;
import io.antiphon.loop.TestPlan;
import java.util.List;
import java.util.Optional;

/** The look-up of a stranger, asked under the guard: where it fails nothing is planned, and no plan is worth anything. */
record GuardedPlans(Guarded<Plans> stranger) implements Plans {

	private static final int MOST = 100_000;
	private static final Call<List<Goal>> GOALS = Call.list("Plans.goals", Call.ANSWER, MOST);
	private static final Call<List<Decision>> DECISIONS = Call.list("Plans.decisions", Call.ANSWER, MOST);
	private static final Call<List<Improvement>> IMPROVEMENTS = Call.list("Plans.improvements", Call.ANSWER, MOST);
	private static final Call<List<Improvement.Adjustment>> ADJUSTMENTS = Call.list("Plans.adjustments", Call.ANSWER, MOST);
	private static final Call<TestPlan.Standing> STANDING = Call.of("Plans.standing", Call.ANSWER);

	/** Ours as it is, since its faults are faults of ours; empty where it cannot be started. */
	static Optional<Plans> of(Guarded<Plans> plans) {
		var made = plans.ask(Call.<Plans>of("activate", Call.START), one -> one).found();
		return plans.extension().ours() ? made : made.map(one -> new GuardedPlans(plans));
	}

	@Override
	public List<Goal> goals() {
		return stranger.ask(GOALS, Plans::goals).or(List.of());
	}

	@Override
	public List<Decision> decisions() {
		return stranger.ask(DECISIONS, Plans::decisions).or(List.of());
	}

	@Override
	public List<Improvement> improvements() {
		return stranger.ask(IMPROVEMENTS, Plans::improvements).or(List.of());
	}

	@Override
	public List<Improvement.Adjustment> adjustments() {
		return stranger.ask(ADJUSTMENTS, Plans::adjustments).or(List.of());
	}

	@Override
	public TestPlan.Standing standing(Improvement improvement) {
		return stranger.ask(STANDING, one -> one.standing(improvement)).or(TestPlan.Standing.CHANGED);
	}
}
