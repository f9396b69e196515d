package io.antiphon.channels.internal.store;

import io.antiphon.store.spi.Contribution;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of measurements; no personal data is in them. */
@Component
public final class ChannelsContributionComponent implements Contribution {

	@Override
	public String id() {
		return "io.antiphon.channels";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(
				MeasurementIntakeEntity.class, RemarkEntity.class, QuantityEntity.class, MeasurementEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-measurements", "0002-seals");
	}
}
