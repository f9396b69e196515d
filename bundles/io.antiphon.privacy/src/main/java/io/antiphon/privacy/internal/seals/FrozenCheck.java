package io.antiphon.privacy.internal.seals;

import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.Seals.Anchored;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.privacy.spi.FrozenRecords.Frozen;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what was frozen with its seal and with the one act that froze it; acts that were broken off do not count. For one thread. */
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
		frozen.forEach(one -> check(records, one));
		var there = frozen.stream().map(Frozen::id).collect(Collectors.toCollection(HashSet::new));
		for (var unread : records.unreadable()) {
			there.add(unread.id());
			wrong.add(Reason.UNREADABLE, unread.kind(), unread.id(), "");
		}
		marks.ids(records.kind()).stream().filter(id -> !there.contains(id)).forEach(id -> gone(records, id));
	}

	private void gone(FrozenRecords records, String id) {
		if (brokenOff(records, id, marks.of(records.kind(), id))) {
			wrong.note(Reason.BROKEN_OFF, records.kind(), id);
		} else {
			wrong.add(Reason.FROZEN_MISSING, records.kind(), id, "");
		}
	}

	private static boolean brokenOff(FrozenRecords records, String id, List<Anchored> acts) {
		return acts.stream().allMatch(act -> records.brokenOff(id, act.seal()));
	}

	private void check(FrozenRecords records, Frozen one) {
		var kind = records.kind();
		if (!seals.holds(kind, one.list(), one.fields(), one.seal())) {
			wrong.add(Reason.FROZEN_CHANGED, kind, one.id(), "");
			return;
		}
		var acts =
				Seals.counting(marks.of(kind, one.id())).stream().collect(Collectors.partitioningBy(act -> act.seal().equals(one.seal())));
		var others = acts.get(false);
		if (acts.get(true).isEmpty()) {
			wrong.add(Reason.NEVER_FROZEN, kind, one.id(), "");
		} else if (acts.get(true).size() > 1 || !brokenOff(records, one.id(), others)) {
			wrong.add(Reason.FROZEN_TWICE, kind, one.id(), "");
		} else if (!others.isEmpty()) {
			wrong.note(Reason.BROKEN_OFF, kind, one.id());
		}
	}
}
