package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.SealFinding;
import io.antiphon.privacy.SealFinding.Reason;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.audit.AuditDraft;
import io.antiphon.privacy.internal.seals.Mark;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seals under the key of whatever workspace is open. */
final class KeyedSeals implements Seals, Sealing {

	/** What a finding calls the manifest of the backup that a workspace was made of. */
	private static final String MANIFEST = "backup.manifest";

	private final KeyedPrivacy privacy;
	private final Supplier<List<SealedTables>> tables;
	private final Supplier<List<FrozenRecords>> frozen;
	private final Redaction redaction = Redaction.newest();

	/** {@code tables} and {@code frozen} are asked each time. */
	KeyedSeals(KeyedPrivacy privacy, Supplier<List<SealedTables>> tables, Supplier<List<FrozenRecords>> frozen) {
		this.privacy = privacy;
		this.tables = tables;
		this.frozen = frozen;
	}

	@Override
	public Sealer sealer() {
		return new Sealer(privacy.open().key()::seals);
	}

	@Override
	public String seal(String kind, int list, List<? extends @Nullable Object> fields) {
		return HexFormat.of().formatHex(sealer().of(kind, list, fields));
	}

	@Override
	public void anchor(Access access, String action, String kind, String id, String seal) {
		var mark = new Mark(kind, id, 0, seal, "");
		privacy.open(access).trail().append(List.of(
				new AuditDraft(access.actor(), access.purpose().id(), action, mark.scope(), 1)));
	}

	@Override
	public List<Anchored> anchored(String kind, String id) {
		return privacy.open().marks().of(kind, id);
	}

	@Override
	public void anchor(Act act, String group, SealedLine line) {
		var what = redaction.mask(act.what()).text();
		var scope = line.seal() == null ? what : Mark.of(group, line, what).scope();
		privacy.open().trail().append(List.of(new AuditDraft(
				act.actor(), Purpose.IMPROVE_SERVICE.id(), act.action(), scope, act.count())));
	}

	@Override
	public SealReport check(Progress progress, Locale locale) {
		var door = privacy.open();
		var report = door.seals().check(this, tables.get(), frozen.get(), progress, locale);
		return Lineage.forged(door.workspace(), door.key(), door.trail()) ? withForged(report, door.workspace().earlier()) : report;
	}

	/** What the workspace was made of is named first. */
	private static SealReport withForged(SealReport report, String original) {
		var findings = new ArrayList<SealFinding>();
		findings.add(new SealFinding(Reason.CHANGED, MANIFEST, original, "", 0, 0));
		findings.addAll(report.findings());
		return new SealReport(report.records(), report.wrong() + 1, findings, report.notes(), report.finished());
	}

	/** Names what a crash kept from the audit; to be called before anybody writes. */
	void makeUp() {
		privacy.open().seals().makeUp(tables.get());
	}

	/** Seals what an earlier product left unsealed; to be called on a thread that may take long. */
	void upgrade(Progress progress) {
		privacy.open().seals().upgrade(tables.get(), progress);
	}
}
