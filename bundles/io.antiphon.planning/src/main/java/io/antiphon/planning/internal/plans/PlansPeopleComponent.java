package io.antiphon.planning.internal.plans;

import io.antiphon.base.Progress;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where a subject is named in frozen test plans. The documents themselves are looked through by whoever keeps them; before that, a frozen
 * plan in which somebody is named gets other words and a seal over these, or nobody could tell it from a forged one.
 */
@Component(service = PersonalData.class)
public final class PlansPeopleComponent implements PersonalData {

	/** Before the documents are looked through. */
	private static final int FIRST = -1_000;

	private final PlanningComponent plans;

	@Activate
	public PlansPeopleComponent(@Reference PlanningComponent plans) {
		this.plans = plans;
	}

	@Override
	public String id() {
		return "io.antiphon.planning";
	}

	@Override
	public int order() {
		return FIRST;
	}

	/** They are found in the documents. */
	@Override
	public List<Place> find(Sought sought, Progress progress) {
		return List.of();
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		long reworded = sought.subject().words().isEmpty() ? 0 : plans.reword(sought.words()::masked, sought.access());
		return new Taken.Done(reworded == 0 ? List.of() : List.of(new Place("planning.frozen", Place.Holds.NAMED, reworded)));
	}
}
