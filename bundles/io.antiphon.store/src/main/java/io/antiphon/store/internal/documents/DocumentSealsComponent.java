package io.antiphon.store.internal.documents;

import io.antiphon.store.Store;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sums;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents as sealed tables: all of them belong to one line. */
@Component(service = SealedTables.class)
public final class DocumentSealsComponent implements SealedTables {

	/** The kind of the line. */
	static final String ID = "documents";

	private static final String PAGE = "SELECT d FROM DocumentEntity d WHERE d.position %s :at ORDER BY d.position, d.kind, d.id";

	private final Store store;

	@Activate
	public DocumentSealsComponent(@Reference Store store) {
		this.store = store;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<SealedLine> lines() {
		return store.read(manager -> List.copyOf(manager.createQuery("SELECT s FROM DocumentSumEntity s", DocumentSumEntity.class)
				.getResultList()));
	}

	@Override
	public List<String> tables() {
		return List.of("DOCUMENT");
	}

	@Override
	public List<SealedRow> rows(String table, long after, int limit) {
		return store.read(manager -> page(manager, after, limit));
	}

	@Override
	public List<SealedRow> change(String table, long after, int limit, Consumer<SealedRow> change) {
		return store.write(manager -> {
			var page = page(manager, after, limit);
			page.forEach(change);
			return page;
		});
	}

	/** With all that share the last position, which may be more than asked for: the next page begins behind it. */
	private static List<SealedRow> page(EntityManager manager, long after, int limit) {
		var page = documents(manager, after == Long.MIN_VALUE ? ">=" : ">", after).setMaxResults(limit).getResultList();
		if (page.size() < limit) {
			return List.copyOf(page);
		}
		var last = page.getLast().position;
		var whole = new ArrayList<SealedRow>(page.stream().filter(one -> one.position != last).toList());
		whole.addAll(documents(manager, "=", last).getResultList());
		return List.copyOf(whole);
	}

	private static TypedQuery<DocumentEntity> documents(EntityManager manager, String which, long position) {
		return manager.createQuery(PAGE.formatted(which), DocumentEntity.class).setParameter("at", position);
	}

	/** What others wrote since the documents were walked is counted too, so all seals are summed up while nobody writes. */
	@Override
	public void close(long line, Sums walked, Consumer<SealedLine> seal) {
		store.write(manager -> {
			var found = manager.find(DocumentSumEntity.class, line, LockModeType.PESSIMISTIC_WRITE);
			if (found != null) {
				var sums = new Sums(walked.generation());
				manager.createQuery("SELECT d FROM DocumentEntity d WHERE d.seal IS NOT NULL", DocumentEntity.class)
						.getResultStream()
						.forEach(sums::add);
				found.sums = sums.text();
				seal.accept(found);
			}
			return line;
		});
	}
}
