package io.antiphon.privacy.internal.seals;

import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.privacy.spi.FrozenRecords.Frozen;
import java.util.HashSet;
import java.util.stream.Collectors;

/** Compares what was frozen with its seal and with the one act that froze it. For one thread. */
final class FrozenCheck {

	private final Seals seals;
	private final Marks marks;
	private final Wrong wrong;

	FrozenCheck(Seals seals, Marks marks, Wrong wrong) {
		this.seals = seals;
		this.marks = marks;
		this.wrong = wrong;
	}

	void run(FrozenRecords records) {
		var frozen = records.frozen();
		wrong.read(frozen.size());
		frozen.forEach(one -> check(records.kind(), one));
		var there = frozen.stream().map(Frozen::id).collect(Collectors.toCollection(HashSet::new));
		for (var unread : records.unreadable()) {
			there.add(unread.id());
			wrong.add(Reason.UNREADABLE, unread.kind(), unread.id(), "");
		}
		marks.ids(records.kind()).stream()
				.filter(id -> !there.contains(id))
				.forEach(id -> wrong.add(Reason.FROZEN_MISSING, records.kind(), id, ""));
	}

	private void check(String kind, Frozen one) {
		if (!seals.holds(kind, one.list(), one.fields(), one.seal())) {
			wrong.add(Reason.FROZEN_CHANGED, kind, one.id(), "");
			return;
		}
		var acts = marks.of(kind, one.id());
		if (acts.isEmpty() || !acts.getFirst().seal().equals(one.seal())) {
			wrong.add(Reason.NEVER_FROZEN, kind, one.id(), "");
		} else if (acts.size() > 1) {
			wrong.add(Reason.FROZEN_TWICE, kind, one.id(), "");
		}
	}
}
