package io.antiphon.privacy.internal.seals;

import io.antiphon.base.Ids;
import io.antiphon.privacy.SealFinding;
import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sums;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Compares the rows of one table with their seals and with what their lines sum up to. For one thread. */
final class TableCheck {

	private final String table;
	private final Map<Long, Sums> lines;
	private final Sealer sealer;
	private final Marks marks;
	private final Wrong wrong;
	private final Set<Long> erased;
	private final Map<Long, Sums> sound = new HashMap<>();
	private final Map<Long, Misfits> misfits = new HashMap<>();

	/** Rows of a line that do not fit their seals: how many, and the sum of their ids. */
	private record Misfits(long count, long ids) {

		static final Misfits NONE = new Misfits(0, 0);

		Misfits and(long id) {
			return new Misfits(count + 1, ids + id);
		}
	}

	/**
	 * {@code lines}: what is said to belong to each line that counts; {@code erased}: collects the ids of the group's tombstones,
	 * which come before what they are of.
	 */
	TableCheck(String table, Map<Long, Sums> lines, Sealer sealer, Marks marks, Wrong wrong, Set<Long> erased) {
		this.table = table;
		this.lines = lines;
		this.sealer = sealer;
		this.marks = marks;
		this.wrong = wrong;
		this.erased = erased;
	}

	void see(SealedRow row) {
		if (!row.tombstone() && erased.contains(row.id())) {
			wrong.add(Reason.ERASED, table, row.name(), line(row.owner()));
			return;
		}
		if (sealer.holds(row)) {
			if (row.tombstone()) {
				erased.add(row.id());
			}
			sound.computeIfAbsent(row.owner(), line -> new Sums(1)).add(row);
			return;
		}
		var reason = row.seal() == null ? Reason.UNSEALED : Reason.CHANGED;
		wrong.add(reason, table, row.name(), line(row.owner()));
		misfits.merge(row.owner(), Misfits.NONE.and(row.id()), (one, other) -> one.and(row.id()));
	}

	/** Once all rows were seen. */
	void end() {
		lines.forEach((line, sums) -> compare(
				line,
				sums.table(table),
				sound.getOrDefault(line, new Sums(1)).table(table),
				misfits.getOrDefault(line, Misfits.NONE)));
	}

	private void compare(long line, Sums.Sum said, Sums.Sum there, Misfits other) {
		if (said.same(there)) {
			return; // what does not fit, if anything, was added
		}
		long gone = said.count() - there.count();
		long ids = said.ids() - there.ids();
		if (gone == other.count && ids == other.ids) {
			if (gone == 0) {
				wrong.add(Reason.PUT_BACK, table, "", line(line));
			}
			return; // what does not fit is named, and all is there
		}
		if (gone == 1) {
			wrong.add(Reason.MISSING, table, name(ids), line(line));
		} else if (gone - other.count == 1) {
			wrong.add(Reason.MISSING, table, name(ids - other.ids), line(line));
		} else if (gone == -1 && other.count == 0) {
			wrong.add(Reason.ADDED, table, name(-ids), line(line));
		} else {
			wrong.add(new SealFinding(Reason.COUNTED, table, "", line(line), said.count(), there.count() + other.count));
		}
	}

	private String name(long id) {
		var number = Ids.text(id);
		return marks.name(number).orElse(number);
	}

	private String line(long id) {
		return id == 1 ? "" : Ids.text(id);
	}
}
