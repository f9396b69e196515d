package io.antiphon.feedback.internal.store.people;

import io.antiphon.base.Progress;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.ConsentRecord;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.DeclaredPurposes;
import io.antiphon.privacy.purposes.GdprBasis;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.privacy.purposes.PiplBasis;
import io.antiphon.privacy.spi.Mentions;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The pieces that a subject said, and where it is named in those of others, in names of services and in what receipts say. */
public final class FeedbackPeople implements PersonalData {

	private static final String SAID = "feedback.said";
	private static final String CONSENTS = "feedback.consents";
	private static final String CONTACTS = "feedback.contacts";
	/** What a subject asked to be used for nothing else: kept as consents are. */
	private static final String RESTRICTIONS = "feedback.restrictions";
	private static final String PURPOSES = "feedback.purposes";
	/** After whatever is derived from feedback. */
	private static final int LAST = 1_000;

	private final Supplier<FeedbackData> feedback;
	private final JpaSpeakers speakers;
	private final Erasures erasures;
	private final Mentions mentions;
	private final Told told;
	private final DeclaredPurposes purposes;

	/** What people told of themselves beside feedback. */
	public record Told(JpaConsents consents, JpaContacts contacts) {}

	public FeedbackPeople(
			Supplier<FeedbackData> feedback, JpaSpeakers speakers, Erasures erasures, Told told, DeclaredPurposes purposes,
			Mentions mentions) {
		this.purposes = purposes;
		this.feedback = feedback;
		this.speakers = speakers;
		this.erasures = erasures;
		this.told = told;
		this.mentions = mentions;
	}

	@Override
	public String id() {
		return "io.antiphon.feedback";
	}

	@Override
	public int order() {
		return LAST;
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		var places = new ArrayList<Place>();
		if (!sought.pieces().isEmpty()) {
			places.add(new Place(SAID, Place.Holds.SAID, sought.pieces().size()));
		}
		add(places, CONSENTS, told.consents.records(sought.subject().pseudonyms()).size());
		add(places, CONTACTS, told.contacts.count(sought.subject().pseudonyms()));
		places.addAll(mentions.find(
				sought, row -> !(row instanceof FeedbackEntity) || !sought.pieces().contains(row.id()), progress));
		return places;
	}

	private static void add(List<Place> places, String id, long records) {
		if (records > 0) {
			places.add(new Place(id, Place.Holds.SAID, records));
		}
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		var said = speakers.told(sought.subject());
		var copy = new LinkedHashMap<String, List<Map<String, Object>>>();
		var pseudonyms = sought.subject().pseudonyms();
		var records = told.consents.records(pseudonyms).stream()
				.collect(Collectors.partitioningBy(record -> record.consent().purpose().equals(Consent.PROCESSING)));
		copy.put(PURPOSES, purposes(said));
		copy.put(SAID, said);
		copy.put(CONSENTS, records.get(false).stream().map(FeedbackPeople::told).toList());
		copy.put(RESTRICTIONS, records.get(true).stream().map(FeedbackPeople::restriction).toList());
		copy.put(CONTACTS, told.contacts.open(pseudonyms, sought.access()).contacts().values().stream()
				.flatMap(List::stream)
				.map(FeedbackPeople::told)
				.toList());
		copy.values().removeIf(List::isEmpty);
		return copy;
	}

	/** What pieces were collected for, on which basis, and for how long they are kept for that. */
	private List<Map<String, Object>> purposes(List<Map<String, Object>> said) {
		var collected = said.stream()
				.flatMap(piece -> ((List<?>) piece.getOrDefault(JpaSpeakers.PURPOSES, List.of())).stream())
				.collect(Collectors.toSet());
		return purposes.all().stream().filter(purpose -> collected.contains(purpose.id())).map(FeedbackPeople::told).toList();
	}

	private static Map<String, Object> told(DeclaredPurpose purpose) {
		var told = new LinkedHashMap<String, Object>();
		told.put("purpose", purpose.id());
		told.put("name", purpose.english());
		told.put("nameZh", purpose.chinese());
		told.put("gdpr", purpose.gdpr().map(GdprBasis::point).orElse(""));
		told.put("pipl", purpose.pipl().map(PiplBasis::point).orElse(""));
		told.put("keep", purpose.keeping() instanceof Keeping.Until until ? until.time().toString() : "");
		return told;
	}

	private static Map<String, Object> restriction(ConsentRecord record) {
		var told = new LinkedHashMap<String, Object>();
		told.put("restricted", !record.consent().given());
		told.putAll(dated(record));
		return told;
	}

	private static Map<String, Object> told(ConsentRecord record) {
		var told = new LinkedHashMap<String, Object>();
		told.put("purpose", record.consent().purpose().id());
		told.put("given", record.consent().given());
		told.putAll(dated(record));
		return told;
	}

	private static Map<String, Object> dated(ConsentRecord record) {
		var told = new LinkedHashMap<String, Object>();
		told.put("on", record.consent().day() == null ? "" : String.valueOf(record.consent().day()));
		told.put("noted", record.noted().toString());
		return told;
	}

	private static Map<String, Object> told(Contact contact) {
		var told = new LinkedHashMap<String, Object>();
		told.put("kind", contact.kind().id());
		told.put("contact", contact.value());
		told.put("language", contact.language());
		return told;
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		var taken = new ArrayList<Place>();
		switch (erasures.ofSubject(sought.subject(), request, sought.access())) {
			case Erasure.Done done -> taken.add(new Place(SAID, Place.Holds.SAID, done.versions()));
			case Erasure.Nothing nothing -> {
				// it was done before, or only the name is known
			}
			case Erasure.Busy busy -> {
				return new Taken.Busy();
			}
		}
		add(taken, CONSENTS, told.consents.take(sought.subject().pseudonyms(), request, sought.access()));
		add(taken, CONTACTS, told.contacts.take(sought.subject().pseudonyms(), "contact.erase", request, sought.access()));
		var masked = mentions.mask(sought, request);
		feedback.get().names().forget();
		if (masked instanceof Taken.Done done) {
			taken.addAll(done.places());
			return new Taken.Done(taken);
		}
		return masked;
	}
}
