package io.antiphon.feedback.internal.store.erasing;

import io.antiphon.base.Ids;
import io.antiphon.base.Period;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.Times;
import io.antiphon.feedback.internal.store.rows.TombstoneEntity;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.feedback.internal.store.writing.Ledger;
import io.antiphon.feedback.takeback.Prospect;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.feedback.takeback.TakingBack;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes intakes back in the workspace that is open at the moment of each call. One commit marks the line of the intake, by which nothing of it
 * counts any more; the rows are swept afterwards. What others refer to stays under the line: the contexts, which later intakes go by, and the
 * tombstones, which keep out who was erased.
 */
public final class JpaTakingBack implements TakingBack {

	private final Supplier<FeedbackData> feedback;
	private final Quiet quiet;
	private final LongConsumer sweep;
	private final Privacy privacy;
	private final Sealing sealing;

	/** {@code swept} waits for what is being taken away in the background; {@code sweep} begins to take away what an intake held. */
	public JpaTakingBack(Supplier<FeedbackData> feedback, Runnable swept, LongConsumer sweep, Privacy privacy, Sealing sealing) {
		this.feedback = feedback;
		this.quiet = new Quiet(swept, sealing);
		this.sweep = sweep;
		this.privacy = privacy;
		this.sealing = sealing;
	}

	@Override
	public Optional<Prospect> prospect(long intake, Access access) {
		var data = feedback.get();
		var receipts = new Ledger(data).receipts();
		return receipts.stream().filter(receipt -> receipt.intake() == intake).findFirst().map(receipt -> {
			privacy.audit(access, "takeback.look", Ids.text(intake), 0);
			long rows = count(data, "SELECT COUNT(f) FROM FeedbackEntity f WHERE f.intake = :intake", intake);
			long earlier = count(data, "SELECT COUNT(r) FROM ReplacementEntity r WHERE r.intake = :intake", intake);
			long within = count(
					data, "SELECT COUNT(r) FROM ReplacementEntity r, FeedbackEntity f"
							+ " WHERE r.intake = :intake AND f.id = r.replaced AND f.intake = r.intake",
					intake);
			var consents = new Prospect.Consents(
					count(data, "SELECT COUNT(c) FROM ConsentEntity c WHERE c.intake = :intake", intake),
					count(data, "SELECT COUNT(c) FROM ConsentEntity c WHERE c.intake = :intake AND c.given = FALSE", intake));
			return new Prospect(
					receipt, rows - within, earlier - within, period(data, intake), consents, revising(data, intake, receipts),
					Prospect.recognising(receipt, receipts));
		});
	}

	private static long count(FeedbackData data, String query, long intake) {
		return data.store().scan(manager -> manager.createQuery(query, Long.class).setParameter("intake", intake).getSingleResult());
	}

	private static @Nullable Period period(FeedbackData data, long intake) {
		var ends = data.store().scan(manager -> manager.createQuery(
				"SELECT MIN(f.occurred), MAX(f.occurred) FROM FeedbackEntity f WHERE f.intake = :intake AND f.occurred > :unknown",
				Object[].class)
				.setParameter("intake", intake)
				.setParameter("unknown", Times.UNKNOWN)
				.getSingleResult());
		var first = ends[0] == null ? null : Times.day(Times.day((Long) ends[0]));
		var last = ends[1] == null ? null : Times.day(Times.day((Long) ends[1]));
		return first == null || last == null ? null : new Period(first, last.plusDays(1));
	}

	/** Those of which something replaces what the intake brought, the newest first. */
	private static List<Receipt> revising(FeedbackData data, long intake, List<Receipt> receipts) {
		var later = later(data, intake);
		return receipts.reversed().stream().filter(receipt -> later.contains(receipt.intake())).toList();
	}

	private static Set<Long> later(FeedbackData data, long intake) {
		var visible = Visible.now(data.store());
		return data.store().scan(manager -> manager.createQuery(
				"SELECT DISTINCT r.intake FROM ReplacementEntity r, FeedbackEntity f"
						+ " WHERE f.id = r.replaced AND f.intake = :intake AND r.intake <> :intake",
				Long.class)
				.setParameter("intake", intake)
				.getResultStream()
				.filter(visible::sees)
				.collect(Collectors.toSet()));
	}

	@Override
	public TakenBack takeBack(long intake, Access access) {
		var data = feedback.get();
		try (var alone = data.erasing()) {
			if (!quiet.reached(data)) {
				return new TakenBack.Busy();
			}
			var receipts = new Ledger(data).receipts();
			var receipt = receipts.stream().filter(one -> one.intake() == intake).findFirst();
			if (receipt.isEmpty()) {
				return new TakenBack.Nothing();
			}
			var revising = revising(data, intake, receipts);
			if (!revising.isEmpty()) {
				return new TakenBack.First(revising);
			}
			if (interwoven(data, intake)) {
				return new TakenBack.Erased();
			}
			if (!sound(data, intake)) {
				return new TakenBack.Unsound();
			}
			if (!alone.held()) {
				throw new IllegalStateException("taking back stood still for so long that others may have begun");
			}
			carryOut(data, intake, receipt.get(), access);
			return new TakenBack.Done(receipt.get());
		}
	}

	/** Whether pieces were erased of which it brought some versions and others brought others: the roll-up counts them across intakes. */
	private static boolean interwoven(FeedbackData data, long intake) {
		return count(
				data, "SELECT COUNT(o) FROM TombstoneEntity t, TombstoneEntity o"
						+ " WHERE t.intake = :intake AND o.intake <> t.intake AND o.act = t.act AND o.keptOut = t.keptOut",
				intake) > 0;
	}

	private boolean sound(FeedbackData data, long intake) {
		var line = data.store().read(manager -> manager.find(IntakeEntity.class, intake));
		return line.seal == null || sealing.sealer().holds(line);
	}

	private void carryOut(FeedbackData data, long intake, Receipt receipt, Access access) {
		var counts = receipt.counts();
		privacy.audit(access, "takeback.begin", Ids.text(intake), counts.stored() + counts.revised());
		var line = data.store().write(manager -> {
			var taken = manager.find(IntakeEntity.class, intake, LockModeType.PESSIMISTIC_WRITE);
			return mark(manager, taken, ReopenedLine.emptied(taken, sealing.sealer()));
		});
		sealing.anchor(
				new Act(access.actor(), "takeback", Ids.text(intake), counts.stored() + counts.revised()), FeedbackSealsComponent.ID, line);
		sweep.accept(intake);
	}

	private IntakeEntity mark(EntityManager manager, IntakeEntity line, ReopenedLine reopened) {
		line.complete = false;
		line.takenBack = Instant.now().toEpochMilli();
		Predicate<SealedRow> sound = row -> row.seal() == null || sealing.sealer().holds(row);
		rows(manager, ContextEntity.class, line.id).stream().filter(sound).forEach(reopened::add);
		rows(manager, TombstoneEntity.class, line.id).stream().filter(sound).forEach(tombstone -> {
			tombstone.uncount();
			reopened.add(tombstone);
		});
		reopened.close();
		return line;
	}

	private static <E> List<E> rows(EntityManager manager, Class<E> kind, long intake) {
		return manager.createQuery("SELECT e FROM " + kind.getSimpleName() + " e WHERE e.intake = :intake", kind)
				.setParameter("intake", intake)
				.getResultList();
	}
}
