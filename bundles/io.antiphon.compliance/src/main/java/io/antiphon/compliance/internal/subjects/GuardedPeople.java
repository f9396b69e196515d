package io.antiphon.compliance.internal.subjects;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Guarded;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stranger that holds personal data, asked under the guard. Where it does not answer, nobody can say what it holds: {@link Silent} names it. */
public record GuardedPeople(Guarded<PersonalData> stranger, String id, int order) implements PersonalData {

	private static final int MOST = 1_000;
	private static final Call<PersonalData> MAKE = Call.of("activate", Call.START);
	private static final Call<String> ID = Call.text("PersonalData.id", 200);
	private static final Call<Integer> ORDER = Call.of("PersonalData.order", Call.SHORT);
	private static final Call<List<Place>> FIND = Call.list("PersonalData.find", Call.WORK, MOST);
	private static final Call<Map<String, List<Map<String, Object>>>> COPY = Call.of("PersonalData.copy", Call.WORK);
	private static final Call<Taken> TAKE = Call.of("PersonalData.take", Call.WORK);

	/** A stranger does not answer, which is in the register of faults. */
	public static final class Silent extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final String holder;

		Silent(String holder) {
			super("no answer");
			this.holder = holder;
		}

		/** Whose data it is. */
		public String holder() {
			return holder;
		}
	}

	/** Ours as they are, since their faults are faults of ours; empty where one cannot be started or has no name. */
	static Optional<PersonalData> of(Guarded<PersonalData> one) {
		if (one.extension().ours()) {
			return one.ask(MAKE, data -> data).found();
		}
		return one.ask(ID, PersonalData::id).found().map(id -> new GuardedPeople(one, id, one.ask(ORDER, PersonalData::order).or(0)));
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		return stranger.ask(FIND, progress, (one, watched) -> one.find(sought, watched)).found().orElseThrow(() -> new Silent(id));
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		return stranger.ask(COPY, progress, (one, watched) -> one.copy(sought, watched)).found().orElseThrow(() -> new Silent(id));
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		return stranger.ask(TAKE, progress, (one, watched) -> one.take(sought, request, watched))
				.found()
				.orElseThrow(() -> new Silent(id));
	}
}
