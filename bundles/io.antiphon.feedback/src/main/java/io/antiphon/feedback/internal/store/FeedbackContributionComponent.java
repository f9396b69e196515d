package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.CountEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.RejectionEntity;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.feedback.internal.store.rows.TombstoneEntity;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of feedback, and where in them personal data lies. */
@Component
public final class FeedbackContributionComponent implements Contribution {

	/** How what people named is made anew. */
	private static final String NAMES = "masked when it comes; a name in it is masked where it stands";

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
				TombstoneEntity.class,
				ConsentEntity.class,
				ContactEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-feedback", "0002-rejections", "0003-seals", "0004-tombstones", "0005-kept-out", "0006-masking-sets",
				"0007-purposes", "0008-consents", "0009-contacts",
				"0010-places", "0011-taken-back");
	}

	@Override
	public List<TextColumn> textColumns() {
		return List.of(
				TextColumn.ofOne("FEEDBACK", "BODY", "ID"),
				TextColumn.ofOne("FEEDBACK", "ATTRIBUTES", "ID"),
				TextColumn.ofOne("FEEDBACK", "RATINGS", "ID"),
				TextColumn.ofOne("FEEDBACK", "PSEUDONYM", "PSEUDONYM"),
				TextColumn.ofNobody("FEEDBACK", "LANGUAGE", "a code"),
				TextColumn.ofNobody("FEEDBACK", "OCCURRED_PRECISION", "a code"),
				TextColumn.ofNobody("FEEDBACK", "PERSON_ROLE", "a code"),
				TextColumn.ofNobody("FEEDBACK", "CONTENT_HASH", "a keyed digest"),
				TextColumn.ofMany("FEEDBACK", "RECORD_PLACE", NAMES),
				TextColumn.ofMany("FEEDBACK_CONTEXT", "SERVICE", NAMES),
				TextColumn.ofMany("FEEDBACK_CONTEXT", "TOUCHPOINT", NAMES),
				TextColumn.ofMany("FEEDBACK_CONTEXT", "CHANNEL", NAMES),
				TextColumn.ofNobody("FEEDBACK_COUNT", "LANGUAGE", "a code"),
				TextColumn.ofMany("FEEDBACK_COUNT", "RATINGS", NAMES),
				TextColumn.ofMany("INTAKE", "FILE_NAME", NAMES),
				TextColumn.ofNobody("INTAKE", "CONNECTOR", "a code"),
				TextColumn.ofOne("INTAKE", "ACTOR", "ACTOR"),
				TextColumn.ofNobody("INTAKE", "SHA256", "the digest of a file"),
				TextColumn.ofNobody("INTAKE", "OWN_HANDLES", "handles of the organisation itself"),
				TextColumn.ofNobody("INTAKE", "MASKING_SETS", "codes of countries, and whether names were masked"),
				TextColumn.ofNobody("INTAKE", "PURPOSES", "ids of purposes"),
				TextColumn.ofNobody("INTAKE", "MASKED", "counts by kind"),
				TextColumn.ofMany("INTAKE", "NOT_KEPT", NAMES),
				TextColumn.ofMany("INTAKE", "WARNINGS", NAMES),
				TextColumn.ofMany("INTAKE", "REASONS", NAMES),
				TextColumn.ofNobody("INTAKE", "SEALED_SUMS", "keyed digests"),
				TextColumn.ofMany("INTAKE_REJECTION", "PLACE", NAMES),
				TextColumn.ofOne("INTAKE_REJECTION", "REASON", "INTAKE"),
				TextColumn.ofOne("CONSENT", "PSEUDONYM", "PSEUDONYM"),
				TextColumn.ofNobody("CONSENT", "PURPOSE", "the id of a purpose"),
				TextColumn.ofOne("CONTACT", "PSEUDONYM", "PSEUDONYM"),
				TextColumn.ofNobody("CONTACT", "KIND", "a code; what it is lies encrypted beside it"),
				TextColumn.ofNobody("CONTACT", "LANGUAGE", "a code"),
				TextColumn.ofMany("FEEDBACK_TOMBSTONE", "REASON", NAMES),
				TextColumn.ofNobody("FEEDBACK_TOMBSTONE", "KEPT_OUT", "a keyed digest, so that what was erased is not taken in again"));
	}
}
