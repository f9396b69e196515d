package io.antiphon.store.internal.documents;

import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.spi.Sealing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Revisions} over the {@link Store}. */
@Component
public final class RevisionsComponent implements Revisions {

	private final Revisions revisions;

	@Activate
	public RevisionsComponent(@Reference Store store, @Reference Sealing sealing) {
		this.revisions = Revisions.over(new JpaShelf(store, sealing));
	}

	@Override
	public <T extends Record> Optional<Revised<T>> find(String kind, String id, Class<T> type) {
		return revisions.find(kind, id, type);
	}

	@Override
	public <T extends Record> List<Revised<T>> all(String kind, Class<T> type) {
		return revisions.all(kind, type);
	}

	@Override
	public <T extends Record> Optional<T> at(String kind, String id, Class<T> type, int revision) {
		return revisions.at(kind, id, type, revision);
	}

	@Override
	public List<Revision> change(long change) {
		return revisions.change(change);
	}

	@Override
	public Outcome write(Change change) {
		return revisions.write(change);
	}

	@Override
	public Outcome undo(long change, String author) {
		return revisions.undo(change, author);
	}

	@Override
	public Optional<Outcome> undo(long change, String author, Predicate<List<Prospect>> sound) {
		return revisions.undo(change, author, sound);
	}

	@Override
	public List<Revision> history(String kind, String id) {
		return revisions.history(kind, id);
	}

	@Override
	public <T extends Record> List<T> asOf(String kind, Class<T> type, Instant moment) {
		return revisions.asOf(kind, type, moment);
	}
}
