package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.PersonalColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of analytics. Labels and evidence say something about a person's words, so erasure has to reach them. */
@Component
public final class AnalyticsContributionComponent implements Contribution {

	@Override
	public String id() {
		return "io.antiphon.analytics";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(
				ReviewEntity.class,
				LabelEntity.class,
				CellEntity.class,
				TopicEntity.class,
				FindingEntity.class,
				EvidenceEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-reviews", "0002-words-of-any-length", "0003-units", "0004-seals");
	}

	@Override
	public List<PersonalColumn> personalColumns() {
		return List.of(
				new PersonalColumn("LABEL", "SENTIMENT", "FEEDBACK"), new PersonalColumn("EVIDENCE", "FEEDBACK", "FEEDBACK"));
	}
}
