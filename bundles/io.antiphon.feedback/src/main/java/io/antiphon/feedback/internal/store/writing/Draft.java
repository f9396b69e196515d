package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import java.util.List;
import java.util.Map;

/**
 * Feedback that passed the door: masked, without id, version, intake and context number, and how often which kind was masked; and what it
 * says of its person. {@code corrected}: somebody corrected it, so that it is a version of its own although the same was read.
 */
public record Draft(
		FeedbackEntity row,
		Context context,
		List<Rating> ratings,
		Map<String, Integer> masked,
		List<Consent> consents,
		List<ContactEntity> contacts,
		boolean corrected) {

	public Draft {
		ratings = List.copyOf(ratings);
		masked = Map.copyOf(masked);
		consents = List.copyOf(consents);
		contacts = List.copyOf(contacts);
	}
}
