package io.antiphon.testkit;

import io.antiphon.store.Documents;
import io.antiphon.store.changes.Json;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Revision;
import io.antiphon.store.changes.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Documents and their revisions in a map, as JSON, with a count of how often one was written. For one thread. */
public final class InMemoryDocuments implements Documents, Shelf {

	private record Key(String kind, String id) {}

	private final Map<Key, String> documents = new LinkedHashMap<>();
	private final List<Revision> revisions = new ArrayList<>();
	private final Clock clock;
	private int writes;

	public InMemoryDocuments() {
		this(Clock.systemUTC());
	}

	/** By another clock. */
	public InMemoryDocuments(Clock clock) {
		this.clock = clock;
	}

	/** How often a document was written. */
	public int writes() {
		return writes;
	}

	/** The same as documents that people change. */
	public Revisions revisions() {
		return Revisions.over(this);
	}

	@Override
	public <T extends Record> List<T> all(String kind, Class<T> type) {
		return documents.entrySet().stream()
				.filter(entry -> entry.getKey().kind().equals(kind))
				.flatMap(entry -> Json.readable(entry.getValue(), type).stream())
				.toList();
	}

	@Override
	public <T extends Record> List<String> unreadable(String kind, Class<T> type) {
		return documents.entrySet().stream()
				.filter(entry -> entry.getKey().kind().equals(kind) && Json.readable(entry.getValue(), type).isEmpty())
				.map(entry -> entry.getKey().id())
				.toList();
	}

	@Override
	public <T extends Record> Optional<T> find(String kind, String id, Class<T> type) {
		return Optional.ofNullable(documents.get(new Key(kind, id))).map(content -> Json.read(content, type));
	}

	@Override
	public void put(String kind, String id, Record document, String author) {
		if (kind.length() > 100 || id.length() > 200) {
			throw new IllegalArgumentException("a kind has up to 100 characters, an id up to 200");
		}
		writes++;
		documents.put(new Key(kind, id), Json.write(document));
	}

	@Override
	public void remove(String kind, String id) {
		documents.remove(new Key(kind, id));
	}

	@Override
	public Lying lying(String kind, String id) {
		return new Lying(id, documents.get(new Key(kind, id)), history(kind, id).size());
	}

	@Override
	public List<Lying> all(String kind) {
		return documents.keySet().stream().filter(key -> key.kind().equals(kind)).map(key -> lying(kind, key.id())).toList();
	}

	@Override
	public List<Revision> history(String kind, String id) {
		return revisions(one -> one.kind().equals(kind) && one.id().equals(id));
	}

	@Override
	public List<Revision> change(long change) {
		return revisions(one -> one.change() == change);
	}

	@Override
	public List<Revision> since(String kind, Instant moment) {
		return revisions(one -> one.kind().equals(kind) && one.at().isAfter(moment)).stream()
				.sorted(Comparator.comparing(Revision::at).thenComparing(Revision::number).reversed())
				.toList();
	}

	private List<Revision> revisions(Predicate<Revision> wanted) {
		return revisions.stream().filter(wanted).toList();
	}

	@Override
	public Optional<Put> put(String act, String author, @Nullable Long undoes, List<Next> next) {
		if (next.stream().anyMatch(one -> history(one.kind(), one.id()).size() != one.number() - 1)) {
			return Optional.empty();
		}
		var change = revisions.size() + 1L;
		var at = clock.instant();
		for (var one : next) {
			var content = one.content();
			if (content == null) {
				documents.remove(new Key(one.kind(), one.id()));
			} else {
				documents.put(new Key(one.kind(), one.id()), content);
			}
			writes++;
			revisions.add(new Revision(change, one.kind(), one.id(), one.number(), act, author, at, undoes, one.steps()));
		}
		return Optional.of(new Put(change, at));
	}
}
