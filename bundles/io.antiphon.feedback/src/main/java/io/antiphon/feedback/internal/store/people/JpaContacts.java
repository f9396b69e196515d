package io.antiphon.feedback.internal.store.people;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.contact.Contacts;
import io.antiphon.feedback.internal.store.contacts.ContactEntity.Place;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.KeptOut;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Contacts in the workspace that is open at the moment of each call. A form is an intake of one contact, without a receipt. What counts no
 * more, because a later one does or the person takes their consent back, goes when that comes in.
 */
public final class JpaContacts implements Contacts {

	private static final int PAGE = 1_000;
	private static final String ALL = "SELECT c FROM ContactEntity c WHERE c.pseudonym IN :pseudonyms ORDER BY c.id";
	private static final String PAGES = "SELECT c FROM ContactEntity c WHERE c.id > :after ORDER BY c.id";
	/** Ids rise: what an intake wrote comes after its own. */
	private static final String KEPT =
			"SELECT c.id, c.pseudonym FROM ContactEntity c WHERE c.id > :after AND c.intake = :intake ORDER BY c.id";
	private static final String REFUSED = "SELECT c.id, c.pseudonym FROM ConsentEntity c WHERE c.id > :after AND c.intake = :intake"
			+ " AND c.given = FALSE AND c.purpose = '" + Purpose.ANSWER.id() + "' ORDER BY c.id";

	private final Supplier<FeedbackData> feedback;
	private final JpaConsents consents;
	private final Privacy privacy;
	private final Sealing sealing;
	private final Door door;

	/**
	 * Who may ask and who is kept out.
	 *
	 * @param answering throws where an access may answer nobody
	 * @param erased what people who were erased were known by
	 */
	public record Door(Consumer<Access> answering, Supplier<Words> erased) {}

	public JpaContacts(Supplier<FeedbackData> feedback, JpaConsents consents, Privacy privacy, Sealing sealing, Door door) {
		this.feedback = feedback;
		this.consents = consents;
		this.privacy = privacy;
		this.sealing = sealing;
		this.door = door;
	}

	@Override
	public void require(Access access) {
		door.answering.accept(access);
	}

	@Override
	public Outcome keep(String pseudonym, Contact contact, Access access) {
		if (pseudonym.isBlank()) {
			throw new IllegalArgumentException("a pseudonym is not empty: that is everybody who left none");
		}
		door.answering.accept(access);
		var data = feedback.get();
		try (var alone = data.erasing()) {
			if (KeptOut.erased(data.store(), pseudonym) || KeptOut.spelled(contact.value(), door.erased.get())) {
				return Outcome.ERASED;
			}
			if (!agrees(pseudonym)) {
				return Outcome.NO_CONSENT;
			}
			var row = ContactEntity.of(pseudonym, contact, LocalDate.now(ZoneOffset.UTC), privacy, access);
			new Form(data, sealing).keep(
					new Act(access.actor(), "contact.keep", "", 1), intake -> row.in(intake, data.ids().next()));
			takeObsolete(data, List.of(pseudonym), access);
			return Outcome.KEPT;
		}
	}

	private boolean agrees(String pseudonym) {
		return consents.standing(List.of(pseudonym), Purpose.ANSWER).getOrDefault(pseudonym, false);
	}

	@Override
	public Opened opened(Collection<String> pseudonyms, Access access) {
		door.answering.accept(access);
		var agreed = consents.standing(pseudonyms, Purpose.ANSWER);
		var used = consents.standing(pseudonyms, Consent.PROCESSING);
		var opened = open(
				pseudonyms.stream().filter(one -> agreed.getOrDefault(one, false) && used.getOrDefault(one, true)).toList(), access);
		privacy.audit(access, "contact.open", "", opened.contacts().size());
		return opened;
	}

	/** Of these people, whether they agree or not. */
	Opened open(Collection<String> pseudonyms, Access access) {
		var found = new HashMap<String, List<Contact>>();
		var changed = new HashSet<String>();
		for (var row : counting(rows(feedback.get(), pseudonyms)).values()) {
			row.contact(privacy, access).ifPresentOrElse(
					contact -> found.computeIfAbsent(row.pseudonym, who -> new ArrayList<>()).add(contact),
					() -> changed.add(row.pseudonym));
		}
		found.values().forEach(some -> some.sort(Comparator.comparing(Contact::kind)));
		return new Opened(found, changed);
	}

	@Override
	public long forget(String pseudonym, Access access) {
		door.answering.accept(access);
		return take(List.of(pseudonym), "contact.forget", "", access);
	}

	/** Who can be reached by something, however it is spelled. */
	List<Subject> reachedBy(Words contact, Access access) {
		var store = feedback.get().store();
		var visible = Visible.now(store);
		var found = new TreeSet<String>();
		long after = 0;
		List<ContactEntity> page;
		do {
			long from = after;
			page = store.scan(manager -> manager.createQuery(PAGES, ContactEntity.class)
					.setParameter("after", from)
					.setMaxResults(PAGE)
					.getResultList());
			page.stream()
					.filter(row -> visible.sees(row.intake))
					.filter(row -> row.contact(privacy, access).filter(one -> contact.are(one.value())).isPresent())
					.forEach(row -> found.add(row.pseudonym));
			after = page.isEmpty() ? after : page.getLast().id;
		} while (page.size() == PAGE);
		return found.stream().map(Subject::ofPseudonym).toList();
	}

	/** How many there are of these people. */
	long count(Collection<String> pseudonyms) {
		return rows(feedback.get(), pseudonyms).size();
	}

	/** Takes away those of these people, and how many that were. */
	long take(Collection<String> pseudonyms, String action, String request, Access access) {
		var data = feedback.get();
		try (var alone = data.erasing()) {
			return new Leaving(data, sealing).take(ContactEntity.class, ids(rows(data, pseudonyms)), action, request, access);
		}
	}

	/** Takes away what counts no more of somebody. */
	public void tidy(String pseudonym, Access access) {
		var data = feedback.get();
		try (var alone = data.erasing()) {
			takeObsolete(data, List.of(pseudonym), access);
		}
	}

	/** Takes away what counts no more since an intake is complete. */
	public void tidy(long intake, Access access) {
		var data = feedback.get();
		for (var query : List.of(KEPT, REFUSED)) {
			long after = intake;
			List<Object[]> page;
			do {
				long from = after;
				page = data.store().scan(manager -> manager.createQuery(query, Object[].class)
						.setParameter("after", from)
						.setParameter("intake", intake)
						.setMaxResults(PAGE)
						.getResultList());
				if (!page.isEmpty()) {
					var people = new TreeSet<String>();
					page.forEach(row -> people.add((String) row[1]));
					try (var alone = data.erasing()) {
						takeObsolete(data, people, access);
					}
					after = (Long) page.getLast()[0];
				}
			} while (page.size() == PAGE);
		}
	}

	/** Those a later one counts in the place of, and those of people who do not agree (any more). */
	private void takeObsolete(FeedbackData data, Collection<String> pseudonyms, Access access) {
		var rows = rows(data, pseudonyms);
		var standing = consents.standing(pseudonyms, Purpose.ANSWER);
		var counting = counting(rows);
		var over = rows.stream()
				.filter(row -> counting.get(row.place()) != row || !standing.getOrDefault(row.pseudonym, false))
				.toList();
		new Leaving(data, sealing).take(ContactEntity.class, ids(over), "contact.over", "", access);
	}

	private static List<Long> ids(List<ContactEntity> rows) {
		return rows.stream().map(row -> row.id).toList();
	}

	/** Of each person and kind the one that was said last. */
	private static Map<Place, ContactEntity> counting(List<ContactEntity> rows) {
		var counting = new HashMap<Place, ContactEntity>();
		rows.forEach(row -> counting.merge(row.place(), row, (before, later) -> later.replaces(before) ? later : before));
		return counting;
	}

	/** From what is complete, in the order in which they came. */
	private static List<ContactEntity> rows(FeedbackData data, Collection<String> pseudonyms) {
		var visible = Visible.now(data.store());
		return data.store().scan(manager -> {
			var rows = new ArrayList<ContactEntity>();
			for (var some : Leaving.lists(pseudonyms)) {
				rows.addAll(manager.createQuery(ALL, ContactEntity.class).setParameter("pseudonyms", some).getResultList());
			}
			rows.removeIf(row -> !visible.sees(row.intake));
			return rows;
		});
	}
}
