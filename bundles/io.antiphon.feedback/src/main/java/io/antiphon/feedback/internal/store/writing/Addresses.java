package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.consents.Standing;
import io.antiphon.feedback.internal.store.contacts.ContactEntity.Place;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.privacy.Purpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the records of an intake say people can be reached by. It is kept of those who agree to be answered, by what was said before, in the
 * same record or in one above it; of others it is counted.
 */
final class Addresses {

	private final FeedbackData data;
	private final long intake;
	private final Visible visible;
	private final boolean answering;

	/** Of the batch before, which may not be there yet. */
	private List<Draft> before = List.of();

	private List<ContactEntity> written = List.of();
	private long notKept;

	Addresses(FeedbackData data, long intake, Visible visible, boolean answering) {
		this.data = data;
		this.intake = intake;
		this.visible = visible;
		this.answering = answering;
	}

	/** The rows to write for a batch. */
	List<ContactEntity> of(List<Draft> drafts) {
		var people = new TreeSet<String>();
		drafts.stream().filter(draft -> !draft.contacts().isEmpty()).forEach(draft -> people.add(draft.row().pseudonym));
		var fresh = people.isEmpty() ? List.<ContactEntity>of() : fresh(drafts, List.copyOf(people));
		before = drafts;
		written = fresh;
		return fresh;
	}

	private List<ContactEntity> fresh(List<Draft> drafts, List<String> people) {
		var standings = standings(people);
		var newest = newest(people);
		var fresh = new ArrayList<ContactEntity>();
		for (var draft : drafts) {
			hear(draft, standings);
			var pseudonym = draft.row().pseudonym;
			boolean agreed = answering && !pseudonym.isEmpty() && standings.getOrDefault(pseudonym, new Standing(Purpose.ANSWER)).given();
			if (!agreed) {
				notKept += draft.contacts().isEmpty() ? 0 : 1;
				continue;
			}
			for (var contact : draft.contacts()) {
				var known = newest.get(contact.place());
				if (known == null || contact.replaces(known) && !contact.isNoNewsTo(known)) {
					fresh.add(contact.in(intake, data.ids().next()));
					newest.put(contact.place(), contact);
				}
			}
		}
		return fresh;
	}

	private Map<String, Standing> standings(List<String> people) {
		var standings = new HashMap<String, Standing>();
		data.store().scan(manager -> manager.createQuery(
				"SELECT c FROM ConsentEntity c WHERE c.pseudonym IN :people AND c.purpose = :purpose", ConsentEntity.class)
				.setParameter("people", people)
				.setParameter("purpose", Purpose.ANSWER.id())
				.getResultList())
				.stream()
				.filter(row -> row.intake == intake || visible.sees(row.intake))
				.forEach(row -> standings.computeIfAbsent(row.pseudonym, who -> new Standing(Purpose.ANSWER)).hear(row.day, row.given));
		before.forEach(draft -> hear(draft, standings));
		return standings;
	}

	private static void hear(Draft draft, Map<String, Standing> standings) {
		draft.consents().stream()
				.filter(consent -> consent.purpose().equals(Purpose.ANSWER))
				.forEach(consent -> standings.computeIfAbsent(draft.row().pseudonym, who -> new Standing(Purpose.ANSWER))
						.hear(ConsentEntity.number(consent.day()), consent.given()));
	}

	private Map<Place, ContactEntity> newest(List<String> people) {
		var newest = new HashMap<Place, ContactEntity>();
		data.store().scan(manager -> manager.createQuery(
				"SELECT c FROM ContactEntity c WHERE c.pseudonym IN :people ORDER BY c.id", ContactEntity.class)
				.setParameter("people", people)
				.getResultList())
				.stream()
				.filter(row -> row.intake == intake || visible.sees(row.intake))
				.forEach(row -> newest.merge(row.place(), row, Addresses::later));
		written.forEach(row -> newest.merge(row.place(), row, Addresses::later));
		return newest;
	}

	private static ContactEntity later(ContactEntity before, ContactEntity row) {
		return row.replaces(before) ? row : before;
	}

	/** What is to be told of what was not kept. */
	List<String> remarks() {
		return notKept == 0
				? List.of()
				: List.of(new Remark(
						Remark.CONTACTS_NOT_KEPT, List.of(notKept),
						"contacts of %d records are not kept: nobody is named who agrees to be answered".formatted(notKept))
						.written());
	}
}
