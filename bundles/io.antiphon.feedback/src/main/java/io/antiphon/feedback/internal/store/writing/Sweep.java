package io.antiphon.feedback.internal.store.writing;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Rejections;
import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.CountEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.RejectionEntity;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.store.Removal;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.store.spi.Sealing;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what carries the id of an intake that was not completed, at most 1,000 rows a transaction, and its line in the
 * book last: broken off, it is taken up again. Of an intake that was taken back the line stays, and what others refer to.
 */
public final class Sweep {

	private static final List<Class<?>> OF_AN_INTAKE = List.of(
			FeedbackEntity.class,
			ReplacementEntity.class,
			ContextEntity.class,
			CountEntity.class,
			ConsentEntity.class,
			ContactEntity.class,
			RejectionEntity.class);

	private final FeedbackData data;
	private final Sealing sealing;
	private final BooleanSupplier stopped;

	/** {@code stopped} is asked after each step. The thread is not to be interrupted: the database would suffer. */
	public Sweep(FeedbackData data, Sealing sealing, BooleanSupplier stopped) {
		this.data = data;
		this.sealing = sealing;
		this.stopped = stopped;
	}

	/** The same, unless somebody holds the intake: it is under way, or another sweeps it. */
	public void abandoned(long id) {
		var lease = data.lease(id);
		if (lease.isPresent()) {
			try (var held = lease.get()) {
				intake(id);
			}
		}
	}

	/**
	 * Nothing happens to a completed one, nor to one with a seal that does not say that it was taken back: somebody says of it that it was not
	 * completed. For whoever holds its lease.
	 */
	void intake(long id) {
		@Nullable IntakeEntity open = data.store().read(manager -> manager.find(IntakeEntity.class, id));
		if (open == null || open.complete || open.seal != null && !(open.takenBack > 0 && sealing.sealer().holds(open))) {
			return;
		}
		// ids rise: what an intake wrote comes after its own
		OF_AN_INTAKE.stream()
				.filter(kind -> open.takenBack == 0 || kind != ContextEntity.class) // later intakes go by the numbers of its contexts
				.forEach(kind -> new Removal(data.store(), kind.getSimpleName(), "intake").of(id, id, stopped));
		if (stopped.getAsBoolean()) {
			return;
		}
		Rejections.discard(data.store().workspace().directory(), id);
		if (open.takenBack > 0) {
			emptied(id);
		} else {
			data.store().write(manager -> manager.createQuery("DELETE FROM IntakeEntity i WHERE i.id = :id")
					.setParameter("id", id)
					.executeUpdate());
		}
	}

	private void emptied(long id) {
		var line = data.store().write(manager -> {
			var found = manager.find(IntakeEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
			var reopened = new ReopenedLine(found, sealing.sealer());
			found.emptied = true;
			return reopened.close();
		});
		sealing.anchor(new Act("antiphon", "takeback.end", Ids.text(id), 0), FeedbackSealsComponent.ID, line);
	}
}
