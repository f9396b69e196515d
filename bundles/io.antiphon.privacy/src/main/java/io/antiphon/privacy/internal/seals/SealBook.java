package io.antiphon.privacy.internal.seals;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.audit.AuditDraft;
import io.antiphon.privacy.internal.audit.AuditTrail;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.store.UnreadableException;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** All sealed tables of one open workspace: seals what is from before, and checks everything. One at a time; blocks. */
public final class SealBook {

	private static final int ENTRIES = 500;
	/** Under this kind the chain says of each group that nothing in it is sealed afterwards any more. */
	private static final String UPGRADE = "seal.upgrade";

	private final AuditTrail trail;
	private final Marks marks;
	private final Supplier<Sealer> sealers;

	public SealBook(AuditTrail trail, Marks marks, Supplier<Sealer> sealers) {
		this.trail = trail;
		this.marks = marks;
		this.sealers = sealers;
	}

	/** Seals what an earlier product left unsealed; false where it was stopped before the end. */
	public synchronized boolean upgrade(List<SealedTables> groups, Progress progress) {
		for (var group : groups) {
			try {
				if (marks.of(UPGRADE, group.id()).isEmpty() && !upgrade(group, progress)) {
					return false;
				}
			} catch (GuardedTables.Silent stranger) {
				continue; // it is in the register, and a check names what it cannot read
			}
		}
		return true;
	}

	private boolean upgrade(SealedTables group, Progress progress) {
		var sealer = sealers.get();
		var lines = new Upgrade(group, sealer).run(progress);
		if (lines.isEmpty()) {
			return false;
		}
		var drafts = new ArrayList<AuditDraft>();
		lines.get().forEach(line -> drafts.add(named(UPGRADE, group, line)));
		var count = lines.get().size();
		var seal = HexFormat.of().formatHex(sealer.of(UPGRADE, 1, List.of(group.id(), count)));
		drafts.add(draft(UPGRADE, new Mark(UPGRADE, group.id(), 0, seal, ""), count));
		for (int from = 0; from < drafts.size(); from += ENTRIES) {
			trail.append(drafts.subList(from, Math.min(from + ENTRIES, drafts.size())));
		}
		return true;
	}

	/** Names in the chain what was committed, and kept from it by a crash. Reads the lines alone. */
	public synchronized void makeUp(List<SealedTables> groups) {
		var wrong = new Wrong(); // what is wrong is for the check to say
		for (var group : groups) {
			answered(wrong, group.id(),
					() -> new GroupCheck(group, marks, sealers.get(), wrong).late().forEach(line -> anchorLate(group, line)));
		}
	}

	private void anchorLate(SealedTables group, SealedLine line) {
		trail.append(List.of(named("seal.anchor", group, line)));
	}

	/** What {@link Seals#check} says. */
	public synchronized SealReport check(
			Seals seals, List<SealedTables> groups, List<FrozenRecords> frozen, Progress progress, Locale locale) {
		var wrong = new Wrong();
		progress.begin(Texts.of(Seals.class, locale).get("seal.checking"), 0);
		if (!upgrade(groups, progress)) {
			return wrong.report(false);
		}
		var sealer = sealers.get();
		var checks = new LinkedHashMap<SealedTables, GroupCheck>();
		var size = new AtomicLong();
		for (var group : groups) {
			answered(wrong, group.id(), () -> {
				var check = new GroupCheck(group, marks, sealer, wrong);
				size.addAndGet(check.size());
				checks.put(group, check);
			});
		}
		progress.begin(Texts.of(Seals.class, locale).get("seal.checking"), size.get());
		for (var check : checks.entrySet()) {
			var group = check.getKey();
			var whole = new AtomicBoolean(true);
			answered(wrong, group.id(), () -> whole.set(check.getValue()
					.run(progress, line -> anchorLate(group, line))));
			if (!whole.get()) {
				return wrong.report(false);
			}
		}
		var frozenCheck = new FrozenCheck(seals, marks, wrong);
		frozen.forEach(records -> answered(wrong, records.kind(), () -> frozenCheck.run(records)));
		return wrong.report(true);
	}

	/** What a stranger does not show, and what is stored but cannot be read, counts as unreadable, and never as sound. */
	private static void answered(Wrong wrong, String kind, Runnable check) {
		try {
			check.run();
		} catch (GuardedTables.Silent stranger) {
			wrong.add(Reason.UNREADABLE, kind, "", "");
		} catch (RuntimeException failed) {
			if (UnreadableException.in(failed).isEmpty()) {
				throw failed;
			}
			wrong.add(Reason.UNREADABLE, kind, "", "");
		}
	}

	private static AuditDraft named(String action, SealedTables group, SealedLine line) {
		return draft(action, Mark.of(group.id(), line, ""), 1);
	}

	private static AuditDraft draft(String action, Mark mark, long count) {
		return new AuditDraft(Identity.PRODUCT.name(), Purpose.ADMINISTER.id(), action, mark.scope(), count);
	}
}
