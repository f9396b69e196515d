package io.antiphon.privacy.spi;

import io.antiphon.base.Progress;
import io.antiphon.privacy.subject.Place;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a bundle holds about people, offered as an OSGi service by whoever contributes tables or keeps files in which people can be
 * named; asked by whoever answers subject requests. Called on background threads while a workspace is open; blocks. It keeps nothing
 * between calls and logs nobody.
 */
@ConsumerType
public interface PersonalData {

	/** The {@link io.antiphon.store.spi.Contribution#id contribution} whose columns it reaches: the bundle's symbolic name. */
	String id();

	/** Where the subject is found; places with nothing are left out. Changes nothing. */
	List<Place> find(Sought sought, Progress progress);

	/**
	 * Everything of the subject for a copy that it is handed: records by the kind of place, each a map of plain texts, numbers, truth
	 * values, lists and maps. What others said is not in it, even where the subject is named there.
	 */
	default Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		return Map.of();
	}

	/**
	 * Takes away what the subject said and what was derived from it, and puts other words where it is named. What is broken off is done by
	 * doing it again, so each step finds what is left and takes it.
	 */
	Taken take(Sought sought, String request, Progress progress);

	/** Smaller ones are asked to take first: what is derived goes before that which it was derived from. */
	default int order() {
		return 0;
	}

	/** What came of taking. */
	sealed interface Taken {

		/** It is done; what was taken or changed, by place. */
		record Done(List<Place> places) implements Taken {

			public Done {
				places = List.copyOf(places);
			}
		}

		/** Others are writing what is to be taken: to be done again once that has ended. Something may be taken already. */
		record Busy() implements Taken {}
	}
}
