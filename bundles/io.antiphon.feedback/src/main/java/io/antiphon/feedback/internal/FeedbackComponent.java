package io.antiphon.feedback.internal;

import io.antiphon.base.Progress;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Grouped;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.ConsentRecord;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.contact.Contacts;
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.feedback.erasure.Retention;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.feedback.internal.store.erasing.JpaErasures;
import io.antiphon.feedback.internal.store.erasing.JpaTakingBack;
import io.antiphon.feedback.internal.store.people.FeedbackPeople;
import io.antiphon.feedback.internal.store.people.JpaCorrections;
import io.antiphon.feedback.internal.store.people.JpaConsents;
import io.antiphon.feedback.internal.store.people.JpaContacts;
import io.antiphon.feedback.internal.store.people.JpaSpeakers;
import io.antiphon.feedback.internal.store.people.TidyingSession;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.people.Corrections;
import io.antiphon.feedback.people.Speakers;
import io.antiphon.feedback.takeback.Prospect;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.feedback.takeback.TakingBack;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.Purposes;
import io.antiphon.privacy.spi.Mentions;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Offers the {@link FeedbackStore} over the {@link Store} and behind the door of {@link Privacy}. */
@Component(
		service = {
			FeedbackStore.class, TakingBack.class, Erasures.class, Retention.class, Speakers.class, Corrections.class, Consents.class,
			Contacts.class,
			PersonalData.class
		})
public final class FeedbackComponent
		implements
			FeedbackStore,
			TakingBack,
			Erasures,
			Retention,
			Speakers,
			Corrections,
			Consents,
			Contacts,
			PersonalData {

	private final JpaFeedback feedback;
	private final JpaErasures erasures;
	private final JpaTakingBack takingBack;
	private final JpaSpeakers speakers;
	private final Corrections corrections;
	private final PersonalData people;
	private final JpaConsents consents;
	private final JpaContacts contacts;

	@Activate
	public FeedbackComponent(
			@Reference Store store,
			@Reference Privacy privacy,
			@Reference Sealing sealing,
			@Reference Suppressions suppressions,
			@Reference Purposes purposes,
			@Reference Groups groups) {
		this.feedback = new JpaFeedback(store, privacy, sealing, suppressions::words, new JpaFeedback.Rules(purposes, groups::inForce));
		this.erasures = new JpaErasures(feedback::data, feedback::awaitSwept, privacy, sealing);
		this.takingBack = new JpaTakingBack(feedback::data, feedback::awaitSwept, feedback::sweep, privacy, sealing);
		this.corrections = new JpaCorrections(feedback);
		this.consents = new JpaConsents(feedback::data, privacy, sealing);
		this.contacts = new JpaContacts(
				feedback::data, consents, privacy, sealing, new JpaContacts.Door(feedback::requireAnswering, suppressions::words));
		this.speakers = new JpaSpeakers(feedback::data, privacy, contacts);
		var mentions = new Mentions(new FeedbackSealsComponent(store), sealing);
		this.people = new FeedbackPeople(
				feedback::data, speakers, erasures, new FeedbackPeople.Told(consents, contacts), purposes, mentions);
	}

	@Override
	public IntakeSession begin(IntakeRequest request, Access access) {
		return new TidyingSession(feedback.begin(request, access), intake -> contacts.tidy(intake, access));
	}

	@Override
	public Resemblance resemblance(List<Incoming> records, IntakeRequest request, Access access) {
		return feedback.resemblance(records, request, access);
	}

	@Override
	public Optional<Prospect> prospect(long intake, Access access) {
		return takingBack.prospect(intake, access);
	}

	@Override
	public TakenBack takeBack(long intake, Access access) {
		return takingBack.takeBack(intake, access);
	}

	@Override
	public FeedbackBatches batches(Scope scope, Access access) {
		return feedback.batches(scope, access);
	}

	@Override
	public Selection select(Query query, Access access) {
		return feedback.select(query, access);
	}

	@Override
	public Optional<Feedback> find(long id, Access access) {
		return feedback.find(id, access);
	}

	@Override
	public Tally tally(Scope scope) {
		return feedback.tally(scope);
	}

	@Override
	public Tally tally(Scope scope, Access access) {
		return feedback.tally(scope, access);
	}

	@Override
	public Optional<Grouped> grouped() {
		return feedback.grouped();
	}

	@Override
	public String asked(String scope, Access access) {
		return feedback.asked(scope, access);
	}

	@Override
	public List<Receipt> receipts() {
		return feedback.receipts();
	}

	@Override
	public Map<Long, Set<String>> services() {
		return feedback.services();
	}

	@Override
	public List<DeclaredPurpose> purposes() {
		return feedback.purposes();
	}

	@Override
	public int redactionVersion(long intake) {
		return feedback.redactionVersion(intake);
	}

	@Override
	public Optional<Redaction> redaction(long intake) {
		return feedback.redaction(intake);
	}

	@Override
	public Erasure of(Set<Long> ids, String reason, Access access) {
		return erasures.of(ids, reason, access);
	}

	@Override
	public Erasure ofSubject(Subject subject, String reason, Access access) {
		return erasures.ofSubject(subject, reason, access);
	}

	@Override
	public Overdue overdue(Map<Purpose, LocalDate> keptFrom, Access access) {
		return erasures.overdue(keptFrom, access);
	}

	@Override
	public Erasure remove(Set<Long> ids, String reason, Access access) {
		return erasures.remove(ids, reason, access);
	}

	@Override
	public long removed(String reason) {
		return erasures.removed(reason);
	}

	@Override
	public Set<Long> pieces(Subject subject, Access access) {
		return speakers.pieces(subject, access);
	}

	@Override
	public Map<Subject, Set<Long>> piecesOfEach(Collection<Subject> subjects, Access access) {
		return speakers.piecesOfEach(subjects, access);
	}

	@Override
	public List<Subject> reachedBy(Words contact, Access access) {
		return speakers.reachedBy(contact, access);
	}

	@Override
	public List<String> contacts(Subject subject, Access access) {
		return speakers.contacts(subject, access);
	}

	@Override
	public Map<Long, String> who(Collection<Long> said, Access access) {
		return speakers.who(said, access);
	}

	@Override
	public List<Subject> having(Words words, Access access) {
		return speakers.having(words, access);
	}

	@Override
	public Corrections.Outcome correct(long piece, String field, String value, Access access) {
		return corrections.correct(piece, field, value, access);
	}

	@Override
	public boolean note(String pseudonym, Consent consent, Access access) {
		boolean noted = consents.note(pseudonym, consent, access);
		if (!consent.given() && consent.purpose().equals(Purpose.ANSWER)) {
			contacts.tidy(pseudonym, access);
		}
		return noted;
	}

	@Override
	public List<ConsentRecord> of(String pseudonym, Access access) {
		return consents.of(pseudonym, access);
	}

	@Override
	public boolean given(String pseudonym, Purpose purpose, Access access) {
		return consents.given(pseudonym, purpose, access);
	}

	@Override
	public Map<String, Boolean> standing(Collection<String> pseudonyms, Purpose purpose, Access access) {
		return consents.standing(pseudonyms, purpose, access);
	}

	@Override
	public void require(Access access) {
		contacts.require(access);
	}

	@Override
	public Contacts.Outcome keep(String pseudonym, Contact contact, Access access) {
		return contacts.keep(pseudonym, contact, access);
	}

	@Override
	public Opened opened(Collection<String> pseudonyms, Access access) {
		return contacts.opened(pseudonyms, access);
	}

	@Override
	public long forget(String pseudonym, Access access) {
		return contacts.forget(pseudonym, access);
	}

	@Override
	public Map<Purpose, Consents.Count> counts(Access access) {
		return consents.counts(access);
	}

	@Override
	public String id() {
		return people.id();
	}

	@Override
	public int order() {
		return people.order();
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		return people.find(sought, progress);
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		return people.copy(sought, progress);
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		return people.take(sought, request, progress);
	}

	@Override
	public Optional<Tombstone> tombstone(long id) {
		return erasures.tombstone(id);
	}

	@Override
	public long count() {
		return erasures.count();
	}

	@Override
	public long stillCounted() {
		return erasures.stillCounted();
	}

	@Deactivate
	void close() {
		feedback.close();
	}
}
