package io.antiphon.store.internal.documents;

import io.antiphon.base.guard.Faults;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Documents} over the {@link Store}. */
@Component
public final class DocumentsComponent implements Documents {

	private final Documents documents;

	@Activate
	public DocumentsComponent(@Reference Store store, @Reference Sealing sealing, @Reference Faults faults) {
		this.documents = new JpaDocuments(store, sealing, faults);
	}

	@Override
	public <T extends Record> List<T> all(String kind, Class<T> type) {
		return documents.all(kind, type);
	}

	@Override
	public <T extends Record> List<String> unreadable(String kind, Class<T> type) {
		return documents.unreadable(kind, type);
	}

	@Override
	public <T extends Record> Optional<T> find(String kind, String id, Class<T> type) {
		return documents.find(kind, id, type);
	}

	@Override
	public void put(String kind, String id, Record document, String author) {
		documents.put(kind, id, document, author);
	}

	@Override
	public void remove(String kind, String id) {
		documents.remove(kind, id);
	}
}
