package io.antiphon.loop.internal;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import java.util.List;
import java.util.Optional;

/** The look-up of a stranger, asked under the guard: where it fails nothing was found. */
record GuardedFindings(Guarded<Findings> stranger) implements Findings {

	private static final int MOST = 100_000;
	private static final Call<List<Finding>> ALL = Call.list("Findings.findings", Call.ANSWER, MOST);

	/** Ours as it is, since its faults are faults of ours; empty where it cannot be started. */
	static Optional<Findings> of(Guarded<Findings> findings) {
		var made = findings.ask(Call.<Findings>of("activate", Call.START), one -> one).found();
		return findings.extension().ours() ? made : made.map(one -> new GuardedFindings(findings));
	}

	@Override
	public List<Finding> findings() {
		return stranger.ask(ALL, Findings::findings).or(List.of());
	}
}
