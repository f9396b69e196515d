package io.antiphon.feedback.internal.store.writing;

import io.antiphon.feedback.Rejections;
import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.CountEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.RejectionEntity;
import io.antiphon.feedback.internal.store.rows.ReplacementEntity;
import io.antiphon.store.Removal;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what carries the id of an intake that was not completed, at most 1,000 rows a transaction, and its line in the
 * book last: broken off, it is taken up again.
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
	private final BooleanSupplier stopped;

	/** {@code stopped} is asked after each step. The thread is not to be interrupted: the database would suffer. */
	public Sweep(FeedbackData data, BooleanSupplier stopped) {
		this.data = data;
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
	 * Nothing happens to a completed one, nor to one that has a seal: somebody says of it that it was not completed. For whoever
	 * holds its lease.
	 */
	void intake(long id) {
		@Nullable IntakeEntity open = data.store().read(manager -> manager.find(IntakeEntity.class, id));
		if (open == null || open.complete || open.seal != null) {
			return;
		}
		// ids rise: what an intake wrote comes after its own
		OF_AN_INTAKE.forEach(kind -> new Removal(data.store(), kind.getSimpleName(), "intake").of(id, id, stopped));
		if (stopped.getAsBoolean()) {
			return;
		}
		Rejections.discard(data.store().workspace().directory(), id);
		data.store().write(manager -> manager.createQuery("DELETE FROM IntakeEntity i WHERE i.id = :id")
				.setParameter("id", id)
				.executeUpdate());
	}
}
