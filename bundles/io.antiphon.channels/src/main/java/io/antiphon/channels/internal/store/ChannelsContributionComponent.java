package io.antiphon.channels.internal.store;

import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of measurements, which name nobody, and of events, which know people by pseudonyms; the names in them come from files and pass masking. */
@Component
public final class ChannelsContributionComponent implements Contribution {

	/** How what people named is made anew. */
	private static final String NAMES = "masked when it comes; a name in it is masked where it stands";

	@Override
	public String id() {
		return "io.antiphon.channels";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(
				MeasurementIntakeEntity.class, RemarkEntity.class, QuantityEntity.class, MeasurementEntity.class, EventStepEntity.class,
				EventEntity.class, EventReplacedEntity.class, EventBesideEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-measurements", "0002-seals", "0003-events", "0004-tickets", "0005-taken-back");
	}

	@Override
	public List<TextColumn> textColumns() {
		return List.of(
				TextColumn.ofMany("MEASUREMENT_INTAKE", "FILE_NAME", NAMES),
				TextColumn.ofNobody("MEASUREMENT_INTAKE", "CONNECTOR", "a code"),
				TextColumn.ofOne("MEASUREMENT_INTAKE", "ACTOR", "ACTOR"),
				TextColumn.ofNobody("MEASUREMENT_INTAKE", "SHA256", "the digest of a file"),
				TextColumn.ofNobody("MEASUREMENT_INTAKE", "SEALED_SUMS", "keyed digests"),
				TextColumn.ofNobody("MEASUREMENT_REMARK", "KIND", "a code"),
				TextColumn.ofMany("MEASUREMENT_REMARK", "PLACE", NAMES),
				TextColumn.ofMany("MEASUREMENT_REMARK", "WORDING", NAMES),
				TextColumn.ofMany("MEASURED_QUANTITY", "INDICATOR_NAME", NAMES),
				TextColumn.ofMany("MEASURED_QUANTITY", "SERVICE", NAMES),
				TextColumn.ofMany("MEASURED_QUANTITY", "TOUCHPOINT", NAMES),
				TextColumn.ofMany("MEASURED_QUANTITY", "CHANNEL", NAMES),
				TextColumn.ofMany("MEASURED_QUANTITY", "UNIT", NAMES),
				TextColumn.ofNobody("MEASURED_QUANTITY", "MEASURE", "a code"),
				TextColumn.ofNobody("MEASURED_QUANTITY", "BETTER", "a code"),
				TextColumn.ofMany("EVENT_STEP", "LOG_NAME", NAMES),
				TextColumn.ofMany("EVENT_STEP", "ACTIVITY", NAMES),
				TextColumn.ofMany("EVENT_STEP", "LIFECYCLE", NAMES),
				TextColumn.ofMany("EVENT_STEP", "DEPARTMENT", NAMES),
				TextColumn.ofMany("EVENT_STEP", "SERVICE", NAMES),
				TextColumn.ofMany("EVENT_STEP", "TOUCHPOINT", NAMES),
				TextColumn.ofMany("EVENT_STEP", "CHANNEL", NAMES),
				TextColumn.ofOne("EVENT", "CASE_NAME", "CASE_PSEUDONYM"),
				TextColumn.ofOne("EVENT", "CASE_PSEUDONYM", "CASE_PSEUDONYM"),
				TextColumn.ofOne("EVENT", "RESOURCE_PSEUDONYM", "RESOURCE_PSEUDONYM"),
				TextColumn.ofOne("EVENT", "CUSTOMER_PSEUDONYM", "CUSTOMER_PSEUDONYM"),
				TextColumn.ofOne("EVENT", "ATTRIBUTES", "CUSTOMER_PSEUDONYM"),
				TextColumn.ofNobody("EVENT", "TIME_PRECISION", "a code"));
	}
}
