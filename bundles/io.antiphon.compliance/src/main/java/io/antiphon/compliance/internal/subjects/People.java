package io.antiphon.compliance.internal.subjects;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guarded;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody who holds personal data, ours as they are, strangers asked under the guard. Where a stranger does not answer, nobody can say
 * what it holds: {@link Silent} names it.
 */
public final class People {

	private static final int MOST = 1_000;
	private static final Call<PersonalData> MAKE = Call.of("activate", Call.START);
	private static final Call<String> ID = Call.text("PersonalData.id", 200);
	private static final Call<Integer> ORDER = Call.of("PersonalData.order", Call.SHORT);
	private static final Call<List<Place>> FIND = Call.list("PersonalData.find", Call.WORK, MOST);
	private static final Call<Map<String, List<Map<String, Object>>>> COPY = Call.of("PersonalData.copy", Call.WORK);
	private static final Call<PersonalData.Taken> TAKE = Call.of("PersonalData.take", Call.WORK);

	private final Extensions<PersonalData> extensions;

	public People(Extensions<PersonalData> extensions) {
		this.extensions = extensions;
	}

	/** A stranger does not answer, which is in the register. */
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

	/** In the order in which they are to take. */
	public List<PersonalData> all() {
		var all = new ArrayList<PersonalData>();
		for (var one : extensions.all()) {
			made(one).ifPresent(all::add);
		}
		all.sort(Comparator.comparingInt(PersonalData::order));
		return List.copyOf(all);
	}

	private static Optional<PersonalData> made(Guarded<PersonalData> one) {
		var made = one.ask(MAKE, data -> data).found();
		if (one.extension().ours()) {
			return made;
		}
		return one.ask(ID, PersonalData::id).found().map(id -> new Stranger(one, id, one.ask(ORDER, PersonalData::order).or(0)));
	}

	private record Stranger(Guarded<PersonalData> data, String id, int order) implements PersonalData {

		@Override
		public List<Place> find(Sought sought, Progress progress) {
			return data.ask(FIND, progress, (one, watched) -> one.find(sought, watched)).found().orElseThrow(() -> new Silent(id));
		}

		@Override
		public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
			return data.ask(COPY, progress, (one, watched) -> one.copy(sought, watched)).found().orElseThrow(() -> new Silent(id));
		}

		@Override
		public Taken take(Sought sought, String request, Progress progress) {
			return data.ask(TAKE, progress, (one, watched) -> one.take(sought, request, watched))
					.found()
					.orElseThrow(() -> new Silent(id));
		}
	}
}
