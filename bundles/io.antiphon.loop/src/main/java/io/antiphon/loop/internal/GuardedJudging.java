package io.antiphon.loop.internal;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.loop.Judging;
import io.antiphon.loop.TestPlan;
import java.util.Optional;

/** The look-up of a stranger, asked under the guard: where it fails nothing suits. */
record GuardedJudging(Guarded<Judging> stranger) implements Judging {

	private static final Call<Optional<Suited>> SUITED = Call.of("Judging.suited", Call.ANSWER);

	/** Ours as it is, since its faults are faults of ours; empty where it cannot be started. */
	static Optional<Judging> of(Guarded<Judging> judging) {
		var made = judging.ask(Call.<Judging>of("activate", Call.START), one -> one).found();
		return judging.extension().ours() ? made : made.map(one -> new GuardedJudging(judging));
	}

	@Override
	public Optional<Suited> suited(TestPlan draft, double hoped) {
		return stranger.ask(SUITED, one -> one.suited(draft, hoped)).or(Optional.empty());
	}
}
