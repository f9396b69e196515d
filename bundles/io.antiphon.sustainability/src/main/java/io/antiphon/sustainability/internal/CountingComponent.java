package io.antiphon.sustainability.internal;

import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import io.antiphon.sustainability.internal.calc.InstalledModels;
import io.antiphon.sustainability.internal.factors.BundledSets;
import io.antiphon.sustainability.internal.store.KeptActivities;
import io.antiphon.sustainability.internal.store.KeptSets;
import io.antiphon.sustainability.spi.FootprintModel;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the services of this bundle share: the activities, the factors, and the models that are installed just now. */
@Component(service = CountingComponent.class)
public final class CountingComponent {

	private final Counting counting;
	private final Store store;

	@Activate
	public CountingComponent(
			BundleContext context,
			@Reference Guard guard,
			@Reference Store store,
			@Reference Documents documents,
			@Reference Sealing sealing,
			@Reference Suppressions suppressions,
			@Reference Groups groups) {
		this.store = store;
		this.counting = new Counting(
				new KeptActivities(store, sealing, suppressions::words), new KeptSets(documents, new BundledSets(context, guard.faults())),
				new InstalledModels(Extensions.of(context, FootprintModel.class, guard)),
				() -> groups.inForce().map(held -> held.rule().people()).orElse(0));
	}

	Counting counting() {
		return counting;
	}

	boolean open() {
		return store.isOpen();
	}
}
