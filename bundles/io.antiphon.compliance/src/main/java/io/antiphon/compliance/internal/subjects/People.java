package io.antiphon.compliance.internal.subjects;

import io.antiphon.base.guard.Extensions;
import io.antiphon.privacy.spi.PersonalData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everybody who holds personal data. */
public final class People {

	private final Extensions<PersonalData> extensions;

	public People(Extensions<PersonalData> extensions) {
		this.extensions = extensions;
	}

	/** In the order in which they are to take. */
	public List<PersonalData> all() {
		var all = new ArrayList<PersonalData>();
		for (var one : extensions.all()) {
			GuardedPeople.of(one).ifPresent(all::add);
		}
		all.sort(Comparator.comparingInt(PersonalData::order));
		return List.copyOf(all);
	}
}
