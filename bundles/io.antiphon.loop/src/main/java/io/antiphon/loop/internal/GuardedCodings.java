package io.antiphon.loop.internal;

import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Unusable;
import io.antiphon.loop.coding.Coding;
import io.antiphon.loop.coding.Codings;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The look-up of a stranger, asked under the guard: where it fails nothing is said of any piece. */
record GuardedCodings(Guarded<Codings> stranger) implements Codings {

	private static final Call<Optional<Coded>> NEWEST = Call.of("Codings.newest", Call.ANSWER);
	private static final Call<Instant> AT = Call.of("Coded.at", Call.SHORT);

	/** Ours as it is, since its faults are faults of ours; empty where it cannot be started. */
	static Optional<Codings> of(Guarded<Codings> codings) {
		var made = codings.ask(Call.<Codings>of("activate", Call.START), one -> one).found();
		return codings.extension().ours() ? made : made.map(one -> new GuardedCodings(codings));
	}

	@Override
	public Optional<Coded> newest() {
		return stranger.ask(NEWEST, Codings::newest)
				.or(Optional.empty())
				.map(stranger::with)
				.flatMap(coded -> coded.ask(AT, Coded::at).found().map(at -> new GuardedCoded(coded, at)));
	}

	/** An analysis of a stranger; it answers about what it is asked, or not at all. */
	private record GuardedCoded(Guarded<Coded> stranger, Instant at) implements Coded {

		@Override
		public Optional<Map<Long, Coding>> of(Collection<Long> pieces) {
			var asked = Set.copyOf(pieces);
			return stranger.ask(call(asked), coded -> coded.of(asked).map(HashMap::new)).or(Optional.empty()).map(Map::copyOf);
		}

		private static Call<Optional<HashMap<Long, Coding>>> call(Set<Long> asked) {
			return Call.<Optional<HashMap<Long, Coding>>>of("Coded.of", Call.ANSWER).checked(said -> said.ifPresent(codings -> {
				if (new HashSet<>(codings.values()).contains(null)) {
					throw new Unusable("hole");
				}
				if (!asked.containsAll(codings.keySet())) {
					throw new Unusable("outside");
				}
			}));
		}
	}
}
