package io.antiphon.channels.internal;

import io.antiphon.channels.internal.measure.Indicators;
import io.antiphon.channels.internal.store.JpaMeasurements;
import io.antiphon.loop.spi.IndicatorSource;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the measurements, and offers them to the rest of the loop as indicators. */
@Component(service = {IndicatorSource.class, MeasurementsComponent.class})
public final class MeasurementsComponent extends Indicators {

	private final JpaMeasurements measurements;

	@Activate
	public MeasurementsComponent(
			@Reference Store store, @Reference Sealing sealing, @Reference Suppressions suppressions) {
		this(new JpaMeasurements(store, sealing, suppressions::words));
	}

	private MeasurementsComponent(JpaMeasurements measurements) {
		super(measurements::series);
		this.measurements = measurements;
	}

	JpaMeasurements measurements() {
		return measurements;
	}
}
