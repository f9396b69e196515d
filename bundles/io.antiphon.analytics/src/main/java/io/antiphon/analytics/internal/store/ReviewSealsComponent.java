package io.antiphon.analytics.internal.store;

import io.antiphon.store.Lease;
import io.antiphon.store.SealedEntities;
import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedTables;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sealed tables of reviews. Each review replaces the one before. */
@Component(service = SealedTables.class)
public final class ReviewSealsComponent extends SealedEntities {

	/** The kind of their lines. */
	static final String ID = "analytics.review";

	/** What whoever keeps or changes a review holds. */
	static final String REVIEWING = "review";

	private final Store store;

	@Activate
	public ReviewSealsComponent(@Reference Store store) {
		super(
				store,
				ID,
				ReviewEntity.class,
				List.of(
						TopicEntity.class,
						FindingEntity.class,
						EvidenceEntity.class,
						LabelEntity.class,
						CellEntity.class,
						NoteEntity.class));
		this.store = store;
	}

	@Override
	protected Optional<Lease> alone() {
		return Optional.of(store.await(REVIEWING));
	}

	@Override
	public boolean newestOnly() {
		return true;
	}
}
