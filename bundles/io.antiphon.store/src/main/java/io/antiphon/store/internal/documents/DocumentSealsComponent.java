package io.antiphon.store.internal.documents;

import io.antiphon.store.Store;
import io.antiphon.store.spi.Rewording;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sums;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents and their revisions as sealed tables: all of them belong to one line. */
@Component(service = SealedTables.class)
public final class DocumentSealsComponent implements SealedTables {

	/** The kind of the line. */
	static final String ID = "documents";

	private static final String DOCUMENTS = "DOCUMENT";

	private static final int PAGE_ROWS = 500;

	private static final String PAGE = "SELECT d FROM %1$s d WHERE d.%2$s %3$s :at ORDER BY d.%2$s";

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
		return List.of(DOCUMENTS, "REVISION");
	}

	@Override
	public List<SealedRow> rows(String table, long after, int limit) {
		return store.read(manager -> page(manager, type(table), after, limit));
	}

	@Override
	public List<SealedRow> change(String table, long after, int limit, Consumer<SealedRow> change) {
		return store.write(manager -> {
			var page = page(manager, type(table), after, limit);
			page.forEach(change);
			return page;
		});
	}

	private static Class<? extends SealedRow> type(String table) {
		return table.equals(DOCUMENTS) ? DocumentEntity.class : RevisionEntity.class;
	}

	/** With all that share the last position, which may be more than asked for: the next page begins behind it. */
	private static List<SealedRow> page(EntityManager manager, Class<? extends SealedRow> type, long after, int limit) {
		var page = rows(manager, type, after == Long.MIN_VALUE ? ">=" : ">", after).setMaxResults(limit).getResultList();
		if (page.size() < limit) {
			return List.copyOf(page);
		}
		var last = page.getLast().id();
		var whole = new ArrayList<SealedRow>(page.stream().filter(one -> one.id() != last).toList());
		whole.addAll(rows(manager, type, "=", last).getResultList());
		return List.copyOf(whole);
	}

	private static <R extends SealedRow> TypedQuery<R> rows(EntityManager manager, Class<R> type, String which, long position) {
		return manager.createQuery(PAGE.formatted(type.getSimpleName(), type == DocumentEntity.class ? "position" : "id", which), type)
				.setParameter("at", position);
	}

	/** What others wrote since the documents were walked is counted too, so all seals are summed up while nobody writes. */
	@Override
	public void close(long line, Sums walked, Consumer<SealedLine> seal) {
		store.write(manager -> {
			var found = manager.find(DocumentSumEntity.class, line, LockModeType.PESSIMISTIC_WRITE);
			if (found != null) {
				var sums = new Sums(walked.generation());
				sum(manager, DocumentEntity.class, sums);
				sum(manager, RevisionEntity.class, sums);
				found.sums = sums.text();
				seal.accept(found);
			}
			return line;
		});
	}

	@Override
	public Rewording reword(UnaryOperator<String> words, Sealer sealer) {
		var lines = new ArrayList<SealedLine>();
		long changed = 0;
		for (var table : tables()) {
			long after = Long.MIN_VALUE;
			List<SealedRow> page;
			do {
				long from = after;
				var pageOf = store.write(manager -> reword(manager, table, from, words, sealer));
				page = pageOf.rows();
				changed += pageOf.changed();
				pageOf.line().ifPresent(lines::add);
				after = page.isEmpty() ? after : page.getLast().id();
			} while (!page.isEmpty());
		}
		return new Rewording.Done(changed, lines.isEmpty() ? List.of() : List.of(lines.getLast()));
	}

	/** What was done to a page; the line where anything was. */
	private record Reworded(List<SealedRow> rows, long changed, Optional<SealedLine> line) {}

	/** Documents are few, and written by everybody: each page is looked through while nobody writes. */
	private Reworded reword(EntityManager manager, String table, long after, UnaryOperator<String> words, Sealer sealer) {
		var book = DocumentBook.open(manager, store.workspace(), sealer);
		var page = page(manager, type(table), after, PAGE_ROWS);
		long changed = page.stream().filter(row -> book.reword((Worded) row, words)).count();
		return new Reworded(page, changed, changed == 0 ? Optional.empty() : Optional.of(book.close()));
	}

	private static void sum(EntityManager manager, Class<? extends SealedRow> type, Sums sums) {
		manager.createQuery("SELECT d FROM %s d WHERE d.seal IS NOT NULL".formatted(type.getSimpleName()), type)
				.getResultStream()
				.forEach(sums::add);
	}
}
