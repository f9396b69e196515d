package io.antiphon.feedback.internal.store.people;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.consent.ConsentRecord;
import io.antiphon.feedback.consent.Consents;
import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.consents.Standing;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.KeptOut;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Consents in the workspace that is open at the moment of each call. A form is an intake of one consent, without a receipt. */
public final class JpaConsents implements Consents {

	private static final int PAGE = 1_000;
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
			var line = IntakeEntity.form(data.ids().next(), access.actor(), Instant.now());
			var sealed = new SealedRows(sealing.sealer());
			var row = ConsentEntity.of(data.ids().next(), line.id, pseudonym, consent);
			sealed.add(row);
			sealed.close(line);
			data.store().write(manager -> {
				manager.persist(row);
				manager.persist(line);
				return line;
			});
			sealing.anchor(new Act(access.actor(), "consent.note", consent.purpose().id(), 1), FeedbackSealsComponent.ID, line);
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
		var standing = new Standing();
		of(pseudonym, access).stream()
				.map(ConsentRecord::consent)
				.filter(consent -> consent.purpose().equals(purpose))
				.forEach(consent -> standing.hear(ConsentEntity.number(consent.day()), consent.given()));
		return standing.given();
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
			for (var some : lists(pseudonyms)) {
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

	private static List<List<String>> lists(Collection<String> pseudonyms) {
		var all = List.copyOf(pseudonyms);
		var lists = new ArrayList<List<String>>();
		for (int from = 0; from < all.size(); from += PAGE) {
			lists.add(all.subList(from, Math.min(from + PAGE, all.size())));
		}
		return lists;
	}

	/** Takes away what these people said, and how many records that were. */
	long take(Collection<String> pseudonyms, String request, Access access) {
		var data = feedback.get();
		long taken = 0;
		try (var alone = data.erasing()) {
			for (var some : lists(pseudonyms)) {
				Map<SealedLine, Long> lines;
				do {
					lines = data.store().write(manager -> taken(manager, some));
					lines.forEach((line, count) ->
							sealing.anchor(new Act(access.actor(), "consent.erase", request, count), FeedbackSealsComponent.ID, line));
					taken += lines.values().stream().mapToLong(Long::longValue).sum();
				} while (!lines.isEmpty());
			}
		}
		return taken;
	}

	/** Some of them, in one transaction; the lines that were sealed anew. */
	private Map<SealedLine, Long> taken(EntityManager manager, List<String> pseudonyms) {
		var lines = new LinkedHashMap<Long, ReopenedLine>();
		var counts = new LinkedHashMap<Long, Long>();
		var rows = manager.createQuery(ALL, ConsentEntity.class).setParameter("pseudonyms", pseudonyms).setMaxResults(PAGE).getResultList();
		for (var row : rows) {
			lines.computeIfAbsent(row.intake, id -> new ReopenedLine(
					manager.find(IntakeEntity.class, id, LockModeType.PESSIMISTIC_WRITE), sealing.sealer()))
					.remove(row);
			counts.merge(row.intake, 1L, Long::sum);
			manager.remove(row);
		}
		var closed = new LinkedHashMap<SealedLine, Long>();
		lines.forEach((intake, line) -> closed.put(line.close(), counts.getOrDefault(intake, 0L)));
		return closed;
	}
}
