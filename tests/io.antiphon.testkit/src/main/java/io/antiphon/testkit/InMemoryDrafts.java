package io.antiphon.testkit;

import io.antiphon.store.Drafts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts in a map. For one thread. */
public final class InMemoryDrafts implements Drafts {

	private record Key(String author, String subject) {}

	private final Map<Key, Draft> drafts = new LinkedHashMap<>();

	@Override
	public Optional<Draft> find(String author, String subject) {
		return Optional.ofNullable(drafts.get(new Key(author, subject)));
	}

	@Override
	public List<Draft> all(String author) {
		return drafts.entrySet().stream().filter(one -> one.getKey().author().equals(author)).map(Map.Entry::getValue).toList().reversed();
	}

	@Override
	public void keep(String author, String subject, int on, Map<String, String> typed) {
		drafts.remove(new Key(author, subject));
		drafts.put(new Key(author, subject), new Draft(subject, on, typed, Instant.EPOCH));
	}

	@Override
	public void forget(String author, String subject) {
		drafts.remove(new Key(author, subject));
	}
}
