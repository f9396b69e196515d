package io.antiphon.testkit;

import io.antiphon.feedback.erasure.Erasure;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.subject.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tombstones in memory; what they are of is up to the test. Thread-safe. */
public final class InMemoryErasures implements Erasures {

	private final Map<Long, Tombstone> tombstones = new ConcurrentHashMap<>();

	/** From now on that is what stays of something. */
	public InMemoryErasures with(Tombstone tombstone) {
		tombstones.put(tombstone.id(), tombstone);
		return this;
	}

	@Override
	public Erasure of(Set<Long> ids, String reason, Access access) {
		if (tombstones.keySet().containsAll(ids)) {
			return new Erasure.Nothing();
		}
		var act = tombstones.size() + 1L;
		ids.forEach(id -> tombstones.putIfAbsent(id, new Tombstone(id, Instant.EPOCH, act, reason)));
		return new Erasure.Done(act, Instant.EPOCH, ids.size(), ids.size());
	}

	/** Of its pieces: it knows ids alone. */
	@Override
	public Erasure ofSubject(Subject subject, String reason, Access access) {
		return of(subject.pieces(), reason, access);
	}

	@Override
	public Optional<Tombstone> tombstone(long id) {
		return Optional.ofNullable(tombstones.get(id));
	}

	@Override
	public long count() {
		return tombstones.size();
	}

	/** The tally of the test knows nothing of them. */
	@Override
	public long stillCounted() {
		return 0;
	}
}
