package io.antiphon.privacy.internal.seals;

import io.antiphon.base.Ids;
import io.antiphon.base.Progress;
import io.antiphon.privacy.SealFinding;
import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedRow;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sums;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Compares the lines and rows of one group of tables with their seals, page by page. For one thread. */
final class GroupCheck {

	private static final int PAGE = 1_000;
	private static final Comparator<Mark> BY_LINE = Comparator.comparingLong(mark -> Long.parseLong(mark.id()));

	private final SealedTables tables;
	private final Marks marks;
	private final Sealer sealer;
	private final Wrong wrong;
	private final List<SealedLine> lines;
	private final Set<Long> erased = new HashSet<>();
	private final Map<Long, Boolean> known = new HashMap<>();
	/** Whether something in the table that is being walked cannot be read; it is approached in steps. */
	private boolean unreadable;

	GroupCheck(SealedTables tables, Marks marks, Sealer sealer, Wrong wrong) {
		this.tables = tables;
		this.marks = marks;
		this.sealer = sealer;
		this.wrong = wrong;
		var all = tables.lines();
		this.lines = tables.newestOnly() && all.size() > 1 ? all.subList(all.size() - 1, all.size()) : all;
	}

	/** How many rows are said to be there. */
	long size() {
		return lines.stream()
				.map(GroupCheck::sums)
				.mapToLong(sums -> tables.tables().stream().mapToLong(table -> sums.table(table).count()).sum())
				.sum();
	}

	/**
	 * Looks at everything; {@code late} is given the lines that nobody named in the chain yet though their seals hold.
	 *
	 * @return whether it came to the end
	 */
	boolean run(Progress progress, Consumer<SealedLine> late) {
		var expected = new LinkedHashMap<Long, Sums>();
		for (var line : lines) {
			wrong.read(1);
			line(line, late);
			expected.put(line.id(), sums(line));
		}
		missing(expected);
		lines.stream().filter(line -> !line.settled()).forEach(line -> expected.remove(line.id()));
		var recount = tables.recount();
		for (var table : tables.tables()) {
			if (!rows(table, expected, recount, progress)) {
				return false;
			}
		}
		recount.differences().forEach(day -> wrong.add(
				new SealFinding(Reason.DAY, tables.id(), day.part(), "", day.counted(), day.found())));
		return true;
	}

	private static Sums sums(SealedLine line) {
		try {
			return Sums.of(line.sums());
		} catch (IllegalArgumentException forged) {
			return new Sums(0);
		}
	}

	private void line(SealedLine line, Consumer<SealedLine> late) {
		var seal = line.seal();
		if (seal == null || !sealer.holds(line)) {
			wrong.add(seal == null ? Reason.UNSEALED : Reason.CHANGED, tables.id(), name(line.id()), "");
			return;
		}
		if (unnamed(line)) {
			late.accept(line);
		} else if (!named(line).filter(mark -> mark.generation() == sums(line).generation())
				.map(Mark::seal)
				.equals(Optional.of(HexFormat.of().formatHex(seal)))) {
			wrong.add(Reason.LINE_PUT_BACK, tables.id(), name(line.id()), "");
		}
	}

	/** The lines that nobody named in the chain yet though their seals hold: a crash came between the two. */
	List<SealedLine> late() {
		return lines.stream().filter(line -> sealer.holds(line) && unnamed(line)).toList();
	}

	private boolean unnamed(SealedLine line) {
		return named(line).filter(mark -> mark.generation() >= sums(line).generation()).isEmpty();
	}

	private Optional<Mark> named(SealedLine line) {
		return marks.line(tables.id(), Long.toString(line.id()));
	}

	/** What the chain names and is not there. */
	private void missing(Map<Long, Sums> there) {
		var named = marks.lines(tables.id());
		if (tables.newestOnly()) {
			var newest = there.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
			named = named.stream().max(BY_LINE).filter(mark -> Long.parseLong(mark.id()) > newest).stream().toList();
		}
		named.stream()
				.map(mark -> Long.parseLong(mark.id()))
				.filter(line -> !there.containsKey(line))
				.forEach(line -> wrong.add(Reason.LINE_MISSING, tables.id(), name(line), ""));
	}

	private boolean rows(String table, Map<Long, Sums> expected, SealedTables.Recount recount, Progress progress) {
		var check = new TableCheck(table, expected, sealer, marks, wrong, erased);
		long after = Long.MIN_VALUE;
		int size;
		do {
			if (progress.cancelled()) {
				return false;
			}
			var page = page(table, after);
			size = page.size();
			if (unreadable && (size == 0 || page.getLast().id() == after)) {
				wrong.add(Reason.UNREADABLE, table, "", "");
				unreadable = false;
				return true;
			}
			for (var row : page) {
				after = Math.max(after, row.id());
				if (expected.containsKey(row.owner())) {
					wrong.read(1);
					check.see(row);
					recount.see(row);
				} else if (stray(table, row)) {
					wrong.add(Reason.ADDED, table, row.name(), name(row.owner()));
				}
			}
			progress.advance(size);
		} while (size >= PAGE || unreadable);
		check.end();
		return true;
	}

	/**
	 * Whether a row belongs to no line at all. What is under way or broken off has its line, and loses it after its rows: what
	 * was swept away since the page was read is none.
	 */
	private boolean stray(String table, SealedRow row) {
		if (known.computeIfAbsent(row.owner(), tables::known)) {
			return false;
		}
		return row.id() < 1 || tables.rows(table, row.id() - 1, 1).stream()
				.anyMatch(again -> again.id() == row.id() && again.owner() == row.owner());
	}

	/** Where something in a page cannot be read, as much as can be read before it. */
	private List<SealedRow> page(String table, long after) {
		for (int limit = unreadable ? 1 : PAGE; limit > 0; limit /= 10) {
			try {
				return tables.rows(table, after, limit);
			} catch (RuntimeException failed) {
				unreadable = true;
			}
		}
		return List.of();
	}

	private static String name(long line) {
		return line == 1 ? "" : Ids.text(line);
	}
}
