package io.antiphon.store.internal.documents;

import io.antiphon.base.Ids;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Faults;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Json;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Documents in the table DOCUMENT, their records written by Jackson with ISO 8601 times. */
public final class JpaDocuments implements Documents {

	private static final Extension OURS = new Extension("io.antiphon.store", "io.antiphon.store");

	private final Store store;
	private final Sealing sealing;
	private final Faults faults;
	private final DocumentCache cache;

	/** One that tells nobody of what it cannot read. */
	public JpaDocuments(Store store, Sealing sealing) {
		this(store, sealing, new FaultRegister());
	}

	public JpaDocuments(Store store, Sealing sealing, Faults faults) {
		this.store = store;
		this.sealing = sealing;
		this.faults = faults;
		this.cache = new DocumentCache(store, sealing);
	}

	/** Read again only where a document was changed since, by whatever process. */
	@Override
	public <T extends Record> List<T> all(String kind, Class<T> type) {
		return cache.get(kind, type, () -> read(kind, type));
	}

	private <T extends Record> List<T> read(String kind, Class<T> type) {
		var documents = new ArrayList<T>();
		for (var found : entities(kind)) {
			Json.readable(found.content, type).ifPresentOrElse(documents::add, () -> unreadable(kind + " " + found.id));
		}
		return List.copyOf(documents);
	}

	private List<DocumentEntity> entities(String kind) {
		return store.read(manager -> manager.createQuery(
				"SELECT d FROM DocumentEntity d WHERE d.kind = :kind ORDER BY d.position", DocumentEntity.class)
				.setParameter("kind", kind)
				.getResultList());
	}

	/** One that nobody can read takes no other with it. */
	private void unreadable(String what) {
		faults.tell(new Fault(Instant.now(), OURS, "Documents.all", Fault.Kind.UNREADABLE, what));
	}

	@Override
	public <T extends Record> List<String> unreadable(String kind, Class<T> type) {
		return entities(kind).stream()
				.filter(found -> Json.readable(found.content, type).isEmpty())
				.map(found -> found.id)
				.toList();
	}

	@Override
	public <T extends Record> Optional<T> find(String kind, String id, Class<T> type) {
		return store.read(manager -> Optional.ofNullable(
				manager.find(DocumentEntity.class, new DocumentEntity.Key(kind, id))))
				.map(found -> Json.read(found.content, type));
	}

	@Override
	public void put(String kind, String id, Record document, String author) {
		if (kind.length() > 100 || id.length() > 200) {
			throw new IllegalArgumentException("a kind has up to 100 characters, an id up to 200");
		}
		var content = Json.write(document);
		var number = new AtomicLong();
		var line = store.write(manager -> {
			var book = DocumentBook.open(manager, store.workspace(), sealing.sealer());
			number.set(book.put(kind, id, content, author, Instant.now()));
			return book.close();
		});
		var what = kind + " " + id + " " + Ids.text(number.get());
		sealing.anchor(new Act(author, "document.put", what, 1), DocumentSealsComponent.ID, line);
	}

	@Override
	public void remove(String kind, String id) {
		var line = store.<@Nullable DocumentSumEntity>write(manager -> {
			var book = DocumentBook.open(manager, store.workspace(), sealing.sealer());
			return book.remove(kind, id).isPresent() ? book.close() : null;
		});
		if (line != null) {
			sealing.anchor(new Act("antiphon", "document.remove", kind + " " + id, 1), DocumentSealsComponent.ID, line);
		}
	}
}
