package io.antiphon.loop.internal;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.loop.TestPlan;
import io.antiphon.loop.TestPlan.Suited;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import java.util.List;
import java.util.Optional;

/** The look-up of a stranger, asked under the guard: where it fails nothing was judged and no method suits. */
record GuardedVerdicts(Guarded<Verdicts> stranger) implements Verdicts {

	private static final int MOST = 100_000;
	private static final Call<List<Verdict>> ALL = Call.list("Verdicts.verdicts", Call.ANSWER, MOST);

	private static final Call<Optional<Suited>> SUITED = Call.of("Verdicts.suited", Call.ANSWER);

	/** Ours as it is, since its faults are faults of ours; empty where it cannot be started. */
	static Optional<Verdicts> of(Guarded<Verdicts> verdicts) {
		var made = verdicts.ask(Call.<Verdicts>of("activate", Call.START), one -> one).found();
		return verdicts.extension().ours() ? made : made.map(one -> new GuardedVerdicts(verdicts));
	}

	@Override
	public List<Verdict> verdicts() {
		return stranger.ask(ALL, Verdicts::verdicts).or(List.of());
	}

	@Override
	public Optional<Suited> suited(TestPlan draft, double hoped) {
		return stranger.ask(SUITED, one -> one.suited(draft, hoped)).or(Optional.empty());
	}
}
