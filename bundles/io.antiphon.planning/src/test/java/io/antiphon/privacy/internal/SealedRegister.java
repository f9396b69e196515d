package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.planning.internal.plans.DocumentPlans;
import io.antiphon.planning.internal.plans.Freezer;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.SealFinding;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.store.JpaAuditLog;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.documents.DocumentSealsComponent;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.internal.documents.JpaShelf;
import io.antiphon.store.spi.Sealing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The register in a real workspace, with its key in a folder beside it. */
public final class SealedRegister implements AutoCloseable {

	public final DocumentPlans plans;
	public final Access access;
	private final WorkspaceStore store = new WorkspaceStore(
			() -> List.of(new PrivacyContributionComponent(), new StoreContributionComponent()));
	private final KeyedPrivacy privacy;
	private final KeyedSeals seals;

	/** With what an opened product does first; freezing and writing go by what {@code freezing} and {@code writing} make of the seals. */
	public SealedRegister(Path folder, UnaryOperator<Seals> freezing, UnaryOperator<Sealing> writing) {
		var opening = store.open(folder.resolve("data"));
		if (!(opening instanceof Opening.Opened)) {
			throw new AssertionError("not opened: " + opening);
		}
		privacy = new KeyedPrivacy(
				() -> Optional.of(store.workspace()), new JpaAuditLog(store), () -> folder.resolve("keys"), Clock.systemUTC());
		seals = new KeyedSeals(privacy, () -> List.of(new DocumentSealsComponent(store)), () -> List.of(plans()));
		seals.makeUp();
		seals.upgrade(Progress.NONE);
		var sealing = writing.apply(seals);
		plans = new DocumentPlans(
				new JpaDocuments(store, sealing), Revisions.over(new JpaShelf(store, sealing)),
				new Freezer(freezing.apply(seals), Clock.systemUTC()));
		access = privacy.access("lin", Purpose.IMPROVE_SERVICE);
	}

	public SealedRegister(Path folder) {
		this(folder, seals -> seals, sealing -> sealing);
	}

	public Seals seals() {
		return seals;
	}

	private DocumentPlans plans() {
		return plans;
	}

	public SealReport check() {
		return seals.check(Progress.NONE, Locale.ENGLISH);
	}

	/** "REASON kind record" of what check finds to be wrong. */
	public List<String> wrong() {
		return said(check().findings());
	}

	/** The same of what it has to say besides. */
	public List<String> notes() {
		return said(check().notes());
	}

	private static List<String> said(List<SealFinding> findings) {
		return findings.stream().map(one -> one.reason() + " " + one.kind() + " " + one.record()).toList();
	}

	/** How many entries of the audit have that action. */
	public long acts(String action) {
		return privacy.auditEntries(1, 1_000).stream().filter(entry -> entry.action().equals(action)).count();
	}

	@Override
	public void close() {
		store.close();
	}
}
