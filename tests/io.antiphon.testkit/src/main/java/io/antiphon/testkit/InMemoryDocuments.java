package io.antiphon.testkit;

import io.antiphon.store.Documents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents in a map, with a count of how often one was written. For one thread. */
public final class InMemoryDocuments implements Documents {

	private record Key(String kind, String id) {}

	private final Map<Key, Record> documents = new LinkedHashMap<>();
	private int writes;

	/** How often a document was written. */
	public int writes() {
		return writes;
	}

	@Override
	public <T extends Record> List<T> all(String kind, Class<T> type) {
		return documents.entrySet().stream()
				.filter(entry -> entry.getKey().kind().equals(kind))
				.map(entry -> type.cast(entry.getValue()))
				.toList();
	}

	@Override
	public <T extends Record> Optional<T> find(String kind, String id, Class<T> type) {
		return Optional.ofNullable(documents.get(new Key(kind, id))).map(type::cast);
	}

	@Override
	public void put(String kind, String id, Record document, String author) {
		if (kind.length() > 100 || id.length() > 200) {
			throw new IllegalArgumentException("a kind has up to 100 characters, an id up to 200");
		}
		writes++;
		documents.put(new Key(kind, id), document);
	}

	@Override
	public void remove(String kind, String id) {
		documents.remove(new Key(kind, id));
	}
}
