package io.antiphon.sustainability.internal.store;

import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of activities. They name nobody, but the names in them come from files and pass masking. */
@Component
public final class FootprintContributionComponent implements Contribution {

	/** How what people named is made anew. */
	private static final String NAMES = "masked when it comes; a name in it is masked where it stands";

	@Override
	public String id() {
		return "io.antiphon.sustainability";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(FootprintIntakeEntity.class, ActivityEntity.class, RejectionEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-activities");
	}

	@Override
	public List<TextColumn> textColumns() {
		return List.of(
				TextColumn.ofMany("FOOTPRINT_INTAKE", "FILE_NAME", NAMES),
				TextColumn.ofNobody("FOOTPRINT_INTAKE", "FORM", "a code"),
				TextColumn.ofOne("FOOTPRINT_INTAKE", "ACTOR", "ACTOR"),
				TextColumn.ofNobody("FOOTPRINT_INTAKE", "SHA256", "the digest of a file"),
				TextColumn.ofNobody("FOOTPRINT_INTAKE", "SEALED_SUMS", "keyed digests"),
				TextColumn.ofMany("FOOTPRINT_ACTIVITY", "ACTIVITY", NAMES),
				TextColumn.ofMany("FOOTPRINT_ACTIVITY", "UNIT", NAMES),
				TextColumn.ofMany("FOOTPRINT_ACTIVITY", "SERVICE", NAMES),
				TextColumn.ofMany("FOOTPRINT_ACTIVITY", "TOUCHPOINT", NAMES),
				TextColumn.ofMany("FOOTPRINT_ACTIVITY", "REGION", NAMES),
				TextColumn.ofMany("FOOTPRINT_ACTIVITY", "CONTRACT", NAMES),
				TextColumn.ofNobody("FOOTPRINT_ACTIVITY", "OPERATOR", "a code"),
				TextColumn.ofMany("FOOTPRINT_ACTIVITY", "METER", NAMES),
				TextColumn.ofMany("FOOTPRINT_REJECTION", "PLACE", NAMES),
				TextColumn.ofMany("FOOTPRINT_REJECTION", "REASON", NAMES));
	}
}
