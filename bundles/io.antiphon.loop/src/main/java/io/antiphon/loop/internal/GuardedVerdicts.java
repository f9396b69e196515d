package io.antiphon.loop.internal;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import java.util.List;
import java.util.Optional;

/** The look-up of a stranger, asked under the guard: where it fails nothing was judged. */
record GuardedVerdicts(Guarded<Verdicts> stranger) implements Verdicts {

	private static final int MOST = 100_000;
	private static final Call<List<Verdict>> ALL = Call.list("Verdicts.verdicts", Call.ANSWER, MOST);

	/** Ours as it is, since its faults are faults of ours; empty where it cannot be started. */
	static Optional<Verdicts> of(Guarded<Verdicts> verdicts) {
		var made = verdicts.ask(Call.<Verdicts>of("activate", Call.START), one -> one).found();
		return verdicts.extension().ours() ? made : made.map(one -> new GuardedVerdicts(verdicts));
	}

	@Override
	public List<Verdict> verdicts() {
		return stranger.ask(ALL, Verdicts::verdicts).or(List.of());
	}
}
