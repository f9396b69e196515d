package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.feedback.internal.store.contacts.ContactEntity;
import io.antiphon.store.Lease;
import io.antiphon.store.SealedEntities;
import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedTables;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sealed tables of feedback. What is erased, replaced and counted comes
 * first, so that all is compared in one walk. */
@Component(service = SealedTables.class)
public final class FeedbackSealsComponent extends SealedEntities {

	/** The kind of its lines. */
	public static final String ID = "feedback.intake";

	private final Store store;

	@Activate
	public FeedbackSealsComponent(@Reference Store store) {
		super(store, ID, IntakeEntity.class, List.of(
				TombstoneEntity.class,
				ReplacementEntity.class,
				CountEntity.class,
				ContextEntity.class,
				RejectionEntity.class,
				ConsentEntity.class,
				ContactEntity.class,
				FeedbackEntity.class));
		this.store = store;
	}

	/** No intake begins meanwhile; one that is under way knows names and versions by heart. */
	@Override
	protected Optional<Lease> alone() {
		var erasing = store.await(FeedbackData.ERASING);
		if (store.leased().stream().noneMatch(name -> name.startsWith(FeedbackData.INTAKE))) {
			return Optional.of(erasing);
		}
		erasing.close();
		return Optional.empty();
	}

	@Override
	protected String which() {
		return "e.complete = TRUE OR e.takenBack > 0";
	}

	@Override
	public SealedTables.Recount recount() {
		return new DayRecount();
	}
}
