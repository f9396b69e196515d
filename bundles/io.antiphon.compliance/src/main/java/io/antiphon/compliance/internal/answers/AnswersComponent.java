package io.antiphon.compliance.internal.answers;

import io.antiphon.compliance.answers.Answers;
import io.antiphon.compliance.answers.Audience;
import io.antiphon.compliance.answers.Mailing;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.contact.Contacts;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.loop.Chain;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers answers over what the core knows. */
@Component
public final class AnswersComponent implements Answers {

	private final Answers answers;

	@Activate
	public AnswersComponent(
			@Reference Chain chain,
			@Reference Speakers speakers,
			@Reference Consents consents,
			@Reference Contacts contacts,
			@Reference Documents documents,
			@Reference Revisions revisions,
			@Reference Privacy privacy,
			@Reference Suppressions suppressions,
			@Reference Store store) {
		answers = new KeptAnswers(
				chain,
				new KeptAnswers.People(speakers, consents, contacts),
				new Register.Keeping(documents, revisions, privacy),
				new Door(suppressions),
				new KeptAnswers.Workspace(store, Clock.systemUTC()));
	}

	@Override
	public Optional<Audience> who(String improvement, Access access) {
		return answers.who(improvement, access);
	}

	@Override
	public Optional<Refusal> write(String improvement, String language, String text, Access access) {
		return answers.write(improvement, language, text, access);
	}

	@Override
	public Optional<Mailing> export(String improvement, Access access) {
		return answers.export(improvement, access);
	}

	@Override
	public OptionalLong sent(String improvement, Access access) {
		return answers.sent(improvement, access);
	}
}
