package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.Visible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the records of an intake say of consent and nobody said in the same words before. */
final class Agreements {

	private final FeedbackData data;
	private final long intake;
	private final Visible visible;

	/** What one person said. */
	private record Said(String pseudonym, Consent consent) {}

	Agreements(FeedbackData data, long intake, Visible visible) {
		this.data = data;
		this.intake = intake;
		this.visible = visible;
	}

	/** The rows to write for a batch. */
	List<ConsentEntity> of(List<Draft> drafts) {
		var people = new TreeSet<String>();
		drafts.stream().filter(draft -> !draft.consents().isEmpty()).forEach(draft -> people.add(draft.row().pseudonym));
		if (people.isEmpty()) {
			return List.of();
		}
		var known = known(people);
		var fresh = new ArrayList<ConsentEntity>();
		for (var draft : drafts) {
			for (var consent : draft.consents()) {
				if (known.add(new Said(draft.row().pseudonym, consent))) {
					fresh.add(ConsentEntity.of(data.ids().next(), intake, draft.row().pseudonym, consent));
				}
			}
		}
		return fresh;
	}

	private Set<Said> known(Set<String> people) {
		var known = new HashSet<Said>();
		data.store().scan(manager -> manager.createQuery("SELECT c FROM ConsentEntity c WHERE c.pseudonym IN :people", ConsentEntity.class)
				.setParameter("people", List.copyOf(people))
				.getResultList())
				.stream()
				.filter(row -> row.intake == intake || visible.sees(row.intake))
				.forEach(row -> known.add(new Said(row.pseudonym, row.consent())));
		return known;
	}
}
