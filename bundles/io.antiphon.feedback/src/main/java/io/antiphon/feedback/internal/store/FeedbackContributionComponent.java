package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.CountEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.RejectionEntity;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.feedback.internal.store.rows.TombstoneEntity;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.PersonalColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of feedback, and where in them personal data lies. */
@Component
public final class FeedbackContributionComponent implements Contribution {

	@Override
	public String id() {
		return "io.antiphon.feedback";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(
				FeedbackEntity.class,
				ContextEntity.class,
				ReplacementEntity.class,
				CountEntity.class,
				IntakeEntity.class,
				RejectionEntity.class,
				TombstoneEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-feedback", "0002-rejections", "0003-seals", "0004-tombstones");
	}

	@Override
	public List<PersonalColumn> personalColumns() {
		return List.of(
				new PersonalColumn("FEEDBACK", "BODY", "ID"),
				new PersonalColumn("FEEDBACK", "ATTRIBUTES", "ID"),
				new PersonalColumn("FEEDBACK", "RATINGS", "ID"),
				new PersonalColumn("FEEDBACK_CONTEXT", "SERVICE", "ID"),
				new PersonalColumn("FEEDBACK_CONTEXT", "TOUCHPOINT", "ID"),
				new PersonalColumn("FEEDBACK_CONTEXT", "CHANNEL", "ID"),
				new PersonalColumn("FEEDBACK_COUNT", "RATINGS", "ID"),
				new PersonalColumn("INTAKE", "FILE_NAME", "ID"),
				new PersonalColumn("INTAKE", "NOT_KEPT", "ID"),
				new PersonalColumn("INTAKE", "WARNINGS", "ID"),
				new PersonalColumn("INTAKE_REJECTION", "REASON", "ID"),
				new PersonalColumn("FEEDBACK", "PSEUDONYM", "PSEUDONYM"));
	}
}
