package io.antiphon.feedback.internal.store.people;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.ConsentRecord;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.consents.Standing;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.KeptOut;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Consents in the workspace that is open at the moment of each call. A form is an intake of one consent, without a receipt. */
public final class JpaConsents implements Consents {

	private static final String ALL = "SELECT c FROM ConsentEntity c WHERE c.pseudonym IN :pseudonyms ORDER BY c.id";

	private static final String COMPLETE = "SELECT c.purpose, c.pseudonym, c.day, c.given FROM ConsentEntity c, IntakeEntity i"
			+ " WHERE i.id = c.intake AND i.complete = TRUE ORDER BY c.purpose, c.pseudonym";

	private final Supplier<FeedbackData> feedback;
	private final Privacy privacy;
	private final Sealing sealing;

	public JpaConsents(Supplier<FeedbackData> feedback, Privacy privacy, Sealing sealing) {
		this.feedback = feedback;
		this.privacy = privacy;
		this.sealing = sealing;
	}

	@Override
	public boolean note(String pseudonym, Consent consent, Access access) {
		if (pseudonym.isBlank()) {
			throw new IllegalArgumentException("a pseudonym is not empty: that is everybody who left none");
		}
		var data = feedback.get();
		try (var alone = data.erasing()) {
			if (KeptOut.erased(data.store(), pseudonym)) {
				return false;
			}
			new Form(data, sealing).keep(
					new Act(access.actor(), "consent.note", consent.purpose().id(), 1),
					intake -> ConsentEntity.of(data.ids().next(), intake, pseudonym, consent));
			return true;
		}
	}

	@Override
	public List<ConsentRecord> of(String pseudonym, Access access) {
		var found = records(List.of(pseudonym));
		privacy.audit(access, "consent.look", "", found.size());
		return found;
	}

	@Override
	public boolean given(String pseudonym, Purpose purpose, Access access) {
		return standing(List.of(pseudonym), purpose, access).getOrDefault(pseudonym, false);
	}

	@Override
	public Map<String, Boolean> standing(Collection<String> pseudonyms, Purpose purpose, Access access) {
		var told = standing(pseudonyms, purpose);
		privacy.audit(access, "consent.look", purpose.id(), told.size());
		return told;
	}

	Map<String, Boolean> standing(Collection<String> pseudonyms, Purpose purpose) {
		var visible = Visible.now(feedback.get().store());
		var standings = new HashMap<String, Standing>();
		rows(pseudonyms).stream()
				.filter(row -> row.purpose.equals(purpose.id()) && visible.sees(row.intake))
				.forEach(row -> standings.computeIfAbsent(row.pseudonym, who -> new Standing(purpose)).hear(row.day, row.given));
		var told = new HashMap<String, Boolean>();
		standings.forEach((pseudonym, standing) -> told.put(pseudonym, standing.given()));
		return told;
	}

	@Override
	public Map<Purpose, Consents.Count> counts(Access access) {
		var counts = feedback.get().store().scan(manager -> {
			var counting = new Counting();
			try (var rows = manager.createQuery(COMPLETE, Object[].class).getResultStream()) {
				rows.forEach(row -> counting.hear((String) row[0], (String) row[1], (Integer) row[2], (Boolean) row[3]));
			}
			return counting.counts();
		});
		privacy.audit(access, "consent.count", "", counts.size());
		return counts;
	}

	/** Of these people, from what is complete; oldest first. */
	List<ConsentRecord> records(Collection<String> pseudonyms) {
		return feedback.get().store().scan(manager -> {
			var told = new ArrayList<ConsentRecord>();
			for (var some : Leaving.lists(pseudonyms)) {
				for (var row : manager.createQuery(ALL, ConsentEntity.class).setParameter("pseudonyms", some).getResultList()) {
					var line = manager.find(IntakeEntity.class, row.intake);
					if (line != null && line.complete) {
						told.add(new ConsentRecord(row.consent(), Instant.ofEpochMilli(line.completed), line.actor, line.isForm()));
					}
				}
			}
			return told;
		});
	}

	/** Takes away what these people said, and how many records that were. */
	long take(Collection<String> pseudonyms, String request, Access access) {
		var data = feedback.get();
		try (var alone = data.erasing()) {
			var ids = rows(pseudonyms).stream().map(row -> row.id).toList();
			return new Leaving(data, sealing).take(ConsentEntity.class, ids, "consent.erase", request, access);
		}
	}

	/** Of these people, whether it is complete or not. */
	private List<ConsentEntity> rows(Collection<String> pseudonyms) {
		return feedback.get().store().scan(manager -> {
			var rows = new ArrayList<ConsentEntity>();
			for (var some : Leaving.lists(pseudonyms)) {
				rows.addAll(manager.createQuery(ALL, ConsentEntity.class).setParameter("pseudonyms", some).getResultList());
			}
			return rows;
		});
	}
}
