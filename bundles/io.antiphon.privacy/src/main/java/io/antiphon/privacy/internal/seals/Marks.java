package io.antiphon.privacy.internal.seals;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Seals.Anchored;
import io.antiphon.privacy.internal.audit.AuditTrail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the genuine entries of a chain say about seals, read on from where it was read last. Thread-safe. */
public final class Marks {

	private final AuditTrail trail;
	/** Of lines, by kind and id: the newest generation. */
	private final Map<String, Map<String, Mark>> lines = new HashMap<>();
	/** Of what is sealed once, by kind and id. */
	private final Map<String, Map<String, List<Anchored>>> things = new HashMap<>();
	/** By the last word, the number of a record, what the acts on lines were about. */
	private final Map<String, String> named = new HashMap<>();
	private long read;

	public Marks(AuditTrail trail) {
		this.trail = trail;
	}

	/** The acts that named a seal of something that is sealed once. */
	public synchronized List<Anchored> of(String kind, String id) {
		readOn();
		return List.copyOf(things.getOrDefault(kind, Map.of()).getOrDefault(id, List.of()));
	}

	/** The ids of a kind of what is sealed once. */
	synchronized List<String> ids(String kind) {
		readOn();
		return List.copyOf(things.getOrDefault(kind, Map.of()).keySet());
	}

	/** The newest mark of a line. */
	synchronized Optional<Mark> line(String kind, String id) {
		readOn();
		return Optional.ofNullable(lines.getOrDefault(kind, Map.of()).get(id));
	}

	/** The newest mark of every line of a kind, in the order of their ids. */
	synchronized List<Mark> lines(String kind) {
		readOn();
		return List.copyOf(lines.getOrDefault(kind, Map.of()).values());
	}

	/** What the chain calls a record of which no more than its number is known. */
	synchronized Optional<String> name(String number) {
		readOn();
		return Optional.ofNullable(named.get(number));
	}

	private void readOn() {
		read = trail.genuine(read + 1, this::take);
	}

	private void take(AuditEntry entry) {
		Mark.of(entry.scope()).ifPresent(mark -> {
			if (mark.generation() == 0) {
				things.computeIfAbsent(mark.kind(), kind -> new TreeMap<>())
						.computeIfAbsent(mark.id(), id -> new ArrayList<>())
						.add(new Anchored(entry.sequence(), entry.at(), entry.actor(), entry.action(), mark.seal()));
			} else {
				lines.computeIfAbsent(mark.kind(), kind -> new TreeMap<>())
						.merge(mark.id(), mark, (one, other) -> one.generation() > other.generation() ? one : other);
				var end = mark.what().lastIndexOf(' ');
				if (end > 0) {
					named.put(mark.what().substring(end + 1), mark.what().substring(0, end));
				}
			}
		});
	}
}
