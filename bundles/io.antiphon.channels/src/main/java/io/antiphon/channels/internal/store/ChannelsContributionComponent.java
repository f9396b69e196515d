package io.antiphon.channels.internal.store;

import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.PersonalColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of measurements. They name nobody, but the names in them come from files and pass masking. */
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

	@Override
	public List<PersonalColumn> personalColumns() {
		return List.of(
				new PersonalColumn("MEASUREMENT_INTAKE", "FILE_NAME", "ID"),
				new PersonalColumn("MEASUREMENT_REMARK", "WORDING", "ID"),
				new PersonalColumn("MEASURED_QUANTITY", "INDICATOR_NAME", "ID"),
				new PersonalColumn("MEASURED_QUANTITY", "SERVICE", "ID"),
				new PersonalColumn("MEASURED_QUANTITY", "TOUCHPOINT", "ID"),
				new PersonalColumn("MEASURED_QUANTITY", "CHANNEL", "ID"),
				new PersonalColumn("MEASURED_QUANTITY", "UNIT", "ID"));
	}
}
