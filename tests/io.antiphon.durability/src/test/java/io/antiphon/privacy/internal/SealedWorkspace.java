package io.antiphon.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.feedback.internal.store.erasing.JpaErasures;
import io.antiphon.feedback.internal.store.erasing.JpaTakingBack;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.internal.store.JpaAuditLog;
import io.antiphon.store.Encryption;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceArchives;
import io.antiphon.store.internal.WorkspaceEncryption;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.internal.documents.DocumentSealsComponent;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.internal.documents.JpaShelf;
import io.antiphon.store.internal.migration.GuardedContribution;
import io.antiphon.store.spi.SealedTables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Store, privacy and feedback over one real workspace, with its key in a folder beside it. */
public final class SealedWorkspace implements AutoCloseable {

	public final WorkspaceStore store;
	public final KeyedPrivacy privacy;
	public final KeyedSeals seals;
	public final JpaFeedback feedback;
	public final JpaErasures erasures;
	public final JpaTakingBack takingBack;
	public final JpaDocuments documents;
	public final Revisions revisions;
	public final KeyedBackups backups;
	public final Access access;

	/** Over a store that is open or will be. */
	public SealedWorkspace(WorkspaceStore store, Path keys) {
		this.store = store;
		privacy = new KeyedPrivacy(
				() -> Optional.of(store.workspace()), new JpaAuditLog(store), () -> keys, Clock.systemUTC());
		seals = new KeyedSeals(privacy, this::tables, List::of);
		feedback = new JpaFeedback(store, privacy, seals);
		erasures = new JpaErasures(feedback::data, feedback::awaitSwept, privacy, seals);
		takingBack = new JpaTakingBack(feedback::data, feedback::awaitSwept, feedback::sweep, privacy, seals);
		documents = new JpaDocuments(store, seals);
		revisions = Revisions.over(new JpaShelf(store, seals));
		backups = new KeyedBackups(privacy, new WorkspaceArchives(store), () -> keys);
		access = privacy.access("lin", Purpose.IMPROVE_SERVICE);
	}

	/** The workspace in a folder, with what an opened product does first. */
	public static SealedWorkspace open(Path data, Path keys) {
		var store = store(keys);
		assertInstanceOf(Opening.Opened.class, store.open(data));
		var workspace = new SealedWorkspace(store, keys);
		workspace.seals.makeUp();
		workspace.seals.upgrade(Progress.NONE);
		return workspace;
	}

	/** One that knows all tables. */
	public static WorkspaceStore store() {
		return store(Path.of("nowhere"));
	}

	/** One that opens encrypted databases too. */
	static WorkspaceStore store(Path keys) {
		return new WorkspaceStore(
				new Derby(),
				() -> GuardedContribution.named(List.of(
						new PrivacyContributionComponent(), new FeedbackContributionComponent(), new StoreContributionComponent())),
				false,
				() -> new KeyFiles(() -> keys));
	}

	/** What encrypts such, with keys in a folder. */
	static Encryption encryption(Path keys) {
		return new WorkspaceEncryption(new Derby(), () -> new KeyFiles(() -> keys));
	}

	private List<SealedTables> tables() {
		return List.of(new FeedbackSealsComponent(store), new DocumentSealsComponent(store));
	}

	/** "REASON kind record" of what check finds. */
	public List<String> found() {
		var report = seals.check(Progress.NONE, Locale.ENGLISH);
		assertTrue(report.finished());
		return report.findings().stream().map(one -> one.reason() + " " + one.kind() + " " + one.record()).toList();
	}

	/** The entries of the audit with that action. */
	public List<AuditEntry> acts(String action) {
		return privacy.auditEntries(1, 1_000).stream().filter(entry -> entry.action().equals(action)).toList();
	}

	@Override
	public void close() {
		feedback.close();
		store.close();
	}
}
