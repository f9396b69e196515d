package io.antiphon.feedback.internal.store.erasing;

import io.antiphon.feedback.Rejections;
import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.erasure.Overdue;
import io.antiphon.feedback.erasure.Retention;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.feedback.internal.store.reading.Consenting;
import io.antiphon.feedback.internal.store.reading.Overtime;
import io.antiphon.feedback.internal.store.rows.ErasureAct;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.internal.store.rows.KeptOut;
import io.antiphon.feedback.internal.store.rows.TombstoneEntity;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Erases in the workspace that is open at the moment of each call, while no intake is under way and none begins. */
public final class JpaErasures implements Erasures, Retention {

	private final Supplier<FeedbackData> feedback;
	private final Quiet quiet;
	private final Privacy privacy;
	private final Sealing sealing;

	/** {@code swept} waits for what is being taken away in the background. */
	public JpaErasures(Supplier<FeedbackData> feedback, Runnable swept, Privacy privacy, Sealing sealing) {
		this.feedback = feedback;
		this.quiet = new Quiet(swept, sealing);
		this.privacy = privacy;
		this.sealing = sealing;
	}

	@Override
	public Erasure of(Set<Long> ids, String reason, Access access) {
		return erase(data -> Identities.of(data, ids), KeptOut.PIECE, reason, access);
	}

	@Override
	public Erasure ofSubject(Subject subject, String reason, Access access) {
		return erase(data -> Identities.ofSubject(data, subject), KeptOut.PERSON, reason, access);
	}

	@Override
	public Overdue overdue(Map<Purpose, LocalDate> keptFrom, Access access) {
		var store = feedback.get().store();
		var restricted = new Consenting().refusing(store, Consent.PROCESSING, Visible.now(store));
		var found = new Overtime(store, keptFrom, restricted).find();
		privacy.audit(access, "retention.look", "", found.pieces().size());
		return found;
	}

	@Override
	public Erasure remove(Set<Long> ids, String reason, Access access) {
		if (ids.size() > MOST) {
			throw new IllegalArgumentException("at most " + MOST + " pieces at once, not " + ids.size());
		}
		return erase(data -> Identities.newest(data, ids), KeptOut.OVER_TIME, reason, access);
	}

	@Override
	public long removed(String reason) {
		return feedback.get().store().scan(manager -> manager.createQuery(
				"SELECT COUNT(t) FROM TombstoneEntity t WHERE t.version = 1 AND LOCATE(:reason, t.reason) > 0", Long.class)
				.setParameter("reason", reason)
				.getSingleResult());
	}

	/** Finds what is to be erased. */
	private interface Search {
		Set<ByteBuffer> in(FeedbackData data);
	}

	private Erasure erase(Search search, KeptOut keptOut, String reason, Access access) {
		var data = feedback.get();
		try (var alone = data.erasing()) {
			if (!quiet.reached(data)) {
				return new Erasure.Busy();
			}
			var identities = search.in(data);
			var rows = Identities.versions(data, identities);
			if (rows.isEmpty()) {
				return new Erasure.Nothing();
			}
			var act = new ErasureAct(data.ids().next(), Instant.now(), Redaction.newest().mask(reason).text(), keptOut);
			privacy.audit(access, "erase.begin", act.named() + ": " + act.reason(), rows.size());
			if (!alone.held()) {
				throw new IllegalStateException("the erasure stood still for so long that others may have begun");
			}
			carryOut(data, rows, act, access.actor());
			return new Erasure.Done(act.number(), act.at(), identities.size(), rows.size());
		}
	}

	private void carryOut(FeedbackData data, List<FeedbackEntity> rows, ErasureAct act, String actor) {
		var lines = data.store().write(manager -> new Eraser(manager, sealing.sealer(), act).erase(rows));
		lines.forEach((line, count) -> sealing.anchor(new Act(actor, "erase", act.named(), count), FeedbackSealsComponent.ID, line));
		var directory = data.store().workspace().directory();
		lines.keySet().forEach(line -> Rejections.discard(directory, line.id()));
	}

	/** Takes away the files of rejections of all intakes that something was erased of; to be repeated after a crash. */
	public static void tidy(FeedbackData data) {
		var intakes = data.store().read(manager -> manager.createQuery(
				"SELECT DISTINCT t.intake FROM TombstoneEntity t", Long.class)
				.getResultList());
		var directory = data.store().workspace().directory();
		intakes.forEach(intake -> Rejections.discard(directory, intake));
	}

	@Override
	public Optional<Tombstone> tombstone(long id) {
		return feedback.get().store()
				.read(manager -> Optional.ofNullable(manager.find(TombstoneEntity.class, id)))
				.map(TombstoneEntity::tombstoneOfIt);
	}

	/** Each piece has one first version. */
	@Override
	public long count() {
		return feedback.get().store().read(manager -> manager.createQuery(
				"SELECT COUNT(t) FROM TombstoneEntity t WHERE t.version = 1", Long.class)
				.getSingleResult());
	}

	@Override
	public long stillCounted() {
		return feedback.get().store().read(manager -> manager.createQuery(
				"SELECT COUNT(t) FROM TombstoneEntity t WHERE t.counted = TRUE", Long.class)
				.getSingleResult());
	}
}
