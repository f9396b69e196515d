package io.antiphon.channels.internal.store;

import io.antiphon.store.Lease;
import io.antiphon.store.SealedEntities;
import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedTables;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sealed tables of measurements and of events, which are booked in one place. */
@Component(service = SealedTables.class)
public final class MeasurementSealsComponent extends SealedEntities {

	/** The kind of their lines. */
	static final String ID = "measurement.intake";

	/** What the one intake holds that is under way. */
	static final String MEASURING = "measurements";

	private final Store store;

	@Activate
	public MeasurementSealsComponent(@Reference Store store) {
		super(
				store,
				ID,
				MeasurementIntakeEntity.class,
				List.of(
						QuantityEntity.class, MeasurementEntity.class, RemarkEntity.class, EventStepEntity.class, EventEntity.class,
						EventReplacedEntity.class, EventBesideEntity.class));
		this.store = store;
	}

	@Override
	protected String which() {
		return "e.complete = TRUE OR e.takenBack > 0";
	}

	@Override
	protected Optional<Lease> alone() {
		return Optional.of(store.await(MEASURING));
	}
}
