package io.antiphon.privacy.internal;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.feedback.internal.store.people.JpaConsents;
import io.antiphon.feedback.internal.store.people.JpaContacts;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.spi.Sealing;
import java.time.LocalDate;

/** Somebody who agrees to be answered and can be. */
final class Reachable {

	private static final String WHO = "p".repeat(26);

	private Reachable() {}

	static void in(JpaFeedback feedback, Privacy privacy, Sealing sealing, Access access) {
		var consents = new JpaConsents(feedback::data, privacy, sealing);
		consents.note(WHO, new Consent(Purpose.ANSWER, true, LocalDate.of(2026, 3, 5)), access);
		new JpaContacts(feedback::data, consents, privacy, sealing, new JpaContacts.Door(anybody -> {}, () -> Words.NONE))
				.keep(WHO, new Contact(Contact.Kind.EMAIL, "greta@example.org", "en"), access);
	}
}
