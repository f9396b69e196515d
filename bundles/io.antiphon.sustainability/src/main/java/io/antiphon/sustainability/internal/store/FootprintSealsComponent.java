package io.antiphon.sustainability.internal.store;

import io.antiphon.store.Lease;
import io.antiphon.store.SealedEntities;
import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedTables;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sealed tables of activities. */
@Component(service = SealedTables.class)
public final class FootprintSealsComponent extends SealedEntities {

	/** The kind of their lines. */
	static final String ID = "footprint.intake";

	/** What the one intake holds that is under way. */
	static final String COUNTING = "footprints";

	private final Store store;

	@Activate
	public FootprintSealsComponent(@Reference Store store) {
		super(
				store,
				ID,
				FootprintIntakeEntity.class,
				List.of(ActivityEntity.class, RejectionEntity.class));
		this.store = store;
	}

	@Override
	protected Optional<Lease> alone() {
		return Optional.of(store.await(COUNTING));
	}
}
