package io.antiphon.planning.internal.plans;

import io.antiphon.loop.Plans;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.store.Documents;
import io.antiphon.store.changes.Revisions;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the register to the rest of the loop. */
@Component(service = {Plans.class, FrozenRecords.class, PlanningComponent.class})
public final class PlanningComponent extends DocumentPlans {

	@Activate
	public PlanningComponent(@Reference Documents documents, @Reference Revisions revisions, @Reference Seals seals) {
		super(documents, revisions, new Freezer(seals, Clock.systemUTC()));
	}
}
