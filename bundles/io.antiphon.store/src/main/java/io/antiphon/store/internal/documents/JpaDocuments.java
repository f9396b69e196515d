package io.antiphon.store.internal.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.antiphon.base.Ids;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.UnreadableException;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sealing.Act;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Documents in the table DOCUMENT, their records written by Jackson with ISO 8601 times. */
public final class JpaDocuments implements Documents {

	private static final ObjectMapper JSON = JsonMapper.builder()
			.addModule(new JavaTimeModule())
			.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build();

	private final Store store;
	private final Sealing sealing;

	public JpaDocuments(Store store, Sealing sealing) {
		this.store = store;
		this.sealing = sealing;
	}

	@Override
	public <T extends Record> List<T> all(String kind, Class<T> type) {
		var contents = store.read(manager -> manager.createQuery(
				"SELECT d FROM DocumentEntity d WHERE d.kind = :kind ORDER BY d.position", DocumentEntity.class)
				.setParameter("kind", kind)
				.getResultList());
		return contents.stream().map(found -> read(found.content, type)).toList();
	}

	@Override
	public <T extends Record> Optional<T> find(String kind, String id, Class<T> type) {
		return store.read(manager -> Optional.ofNullable(
				manager.find(DocumentEntity.class, new DocumentEntity.Key(kind, id))))
				.map(found -> read(found.content, type));
	}

	@Override
	public void put(String kind, String id, Record document, String author) {
		if (kind.length() > 100 || id.length() > 200) {
			throw new IllegalArgumentException("a kind has up to 100 characters, an id up to 200");
		}
		var content = write(document);
		var number = new AtomicLong();
		var line = store.write(manager -> {
			var book = DocumentBook.open(manager, sealing.sealer());
			var found = manager.find(DocumentEntity.class, new DocumentEntity.Key(kind, id));
			book.remove(found);
			var entity = found == null ? new DocumentEntity() : found;
			entity.content = content;
			entity.author = author;
			entity.at(Instant.now());
			if (found == null) {
				entity.kind = kind;
				entity.id = id;
				entity.position = store.workspace().ids().next();
				manager.persist(entity);
			}
			number.set(entity.position);
			return book.close(entity);
		});
		var what = kind + " " + id + " " + Ids.text(number.get());
		sealing.anchor(new Act(author, "document.put", what, 1), DocumentSealsComponent.ID, line);
	}

	@Override
	public void remove(String kind, String id) {
		var line = store.<@Nullable DocumentSumEntity>write(manager -> {
			var book = DocumentBook.open(manager, sealing.sealer());
			var found = manager.find(DocumentEntity.class, new DocumentEntity.Key(kind, id));
			if (found == null) {
				return null;
			}
			book.remove(found);
			manager.remove(found);
			return book.close(null);
		});
		if (line != null) {
			sealing.anchor(new Act("antiphon", "document.remove", kind + " " + id, 1), DocumentSealsComponent.ID, line);
		}
	}

	private static <T extends Record> T read(String content, Class<T> type) {
		try {
			return JSON.readValue(content, type);
		} catch (JsonProcessingException unreadable) {
			unreadable.clearLocation();
			throw new UnreadableException("a stored " + type.getSimpleName() + " cannot be read");
		}
	}

	private static String write(Record document) {
		try {
			return JSON.writeValueAsString(document);
		} catch (JsonProcessingException unwritable) {
			throw new IllegalArgumentException("not a document: " + document.getClass().getSimpleName(), unwritable);
		}
	}
}
