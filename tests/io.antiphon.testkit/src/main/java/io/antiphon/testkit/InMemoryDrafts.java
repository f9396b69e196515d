package io.antiphon.testkit;

import io.antiphon.store.Drafts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

	@Override
	public long reword(UnaryOperator<String> words) {
		long changed = 0;
		for (var entry : List.copyOf(drafts.entrySet())) {
			var draft = entry.getValue();
			var typed = new LinkedHashMap<String, String>();
			draft.typed().forEach((field, said) -> typed.put(field, words.apply(said)));
			if (!words.apply(entry.getKey().author()).equals(entry.getKey().author())) {
				drafts.remove(entry.getKey());
				changed++;
			} else if (!typed.equals(draft.typed())) {
				drafts.put(entry.getKey(), new Draft(draft.subject(), draft.on(), typed, draft.at()));
				changed++;
			}
		}
		return changed;
	}
}
