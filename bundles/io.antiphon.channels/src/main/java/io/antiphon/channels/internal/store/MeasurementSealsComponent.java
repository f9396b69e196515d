package io.antiphon.channels.internal.store;

import io.antiphon.store.SealedEntities;
import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedTables;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sealed tables of measurements. */
@Component(service = SealedTables.class)
public final class MeasurementSealsComponent extends SealedEntities {

	/** The kind of their lines. */
	static final String ID = "measurement.intake";

	@Activate
	public MeasurementSealsComponent(@Reference Store store) {
		super(
				store,
				ID,
				MeasurementIntakeEntity.class,
				List.of(QuantityEntity.class, MeasurementEntity.class, RemarkEntity.class));
	}
}
