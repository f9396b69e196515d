package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.AuditVerification;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Sealed;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.keys.KeyFolder;
import io.antiphon.privacy.internal.store.JpaAuditLog;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.store.Archives;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Privacy} over the {@link Store}, with the keys in the user's configuration. */
@Component(service = {Privacy.class, Seals.class, Sealing.class, PrivacyComponent.class})
public final class PrivacyComponent implements Privacy, Seals, Sealing {

	private final KeyedPrivacy privacy;
	private final KeyedSeals seals;

	@Reference // whiteboard: capabilities come and go while we run
	private volatile List<SealedTables> tables = List.of();

	@Reference // whiteboard; got only when asked: who keeps frozen records needs documents, and documents need the seals
	private volatile List<ComponentServiceObjects<FrozenRecords>> frozen = List.of();

	@Activate
	public PrivacyComponent(@Reference Store store) {
		this.privacy = new KeyedPrivacy(
				() -> workspace(store), new JpaAuditLog(store), PrivacyComponent::keys, Clock.systemUTC());
		this.seals = new KeyedSeals(privacy, () -> tables, this::frozen);
		privacy.onOpening(this::upgrade);
	}

	/** Without the framework, of tables that are known. */
	public PrivacyComponent(Store store, List<SealedTables> tables) {
		this(store);
		this.tables = List.copyOf(tables);
	}

	private List<FrozenRecords> frozen() {
		return frozen.stream().map(ComponentServiceObjects::getService).filter(Objects::nonNull).toList();
	}

	/**
	 * What a crash kept from the audit is named before anybody writes; what an earlier product left
	 * unsealed is sealed in the background, so that a workspace opens at once.
	 */
	private void upgrade() {
		if (!tables.isEmpty()) {
			seals.makeUp();
			Thread.ofPlatform().daemon().name("antiphon-seals").start(new BackgroundUpgrade(seals));
		}
	}

	Backups backups(Archives archives) {
		return new KeyedBackups(privacy, archives, PrivacyComponent::keys);
	}

	private static Optional<Workspace> workspace(Store store) {
		return store.isOpen() ? Optional.of(store.workspace()) : Optional.empty();
	}

	private static Path keys() {
		return KeyFolder.of(
				System.getProperty(KeyFolder.PROPERTY), System.getenv("XDG_CONFIG_HOME"), System.getProperty("user.home"));
	}

	@Override
	public Optional<Sealed> sealed() {
		return privacy.sealed();
	}

	@Override
	public Access access(Identity who, Purpose purpose) {
		return privacy.access(who, purpose);
	}

	@Override
	public String pseudonym(Access access, String identifier) {
		return privacy.pseudonym(access, identifier);
	}

	@Override
	public KeyedDigest digest(Access access, Use use) {
		return privacy.digest(access, use);
	}

	@Override
	public void audit(Access access, String action, String scope, long count) {
		privacy.audit(access, action, scope, count);
	}

	@Override
	public AuditVerification verifyAudit() {
		return privacy.verifyAudit();
	}

	@Override
	public List<AuditEntry> auditEntries(long from, int limit) {
		return privacy.auditEntries(from, limit);
	}

	@Override
	public Sealer sealer() {
		return seals.sealer();
	}

	@Override
	public void anchor(Act act, String group, SealedLine line) {
		seals.anchor(act, group, line);
	}

	@Override
	public String seal(String kind, int list, List<? extends @Nullable Object> fields) {
		return seals.seal(kind, list, fields);
	}

	@Override
	public void anchor(Access access, String action, String kind, String id, String seal) {
		seals.anchor(access, action, kind, id, seal);
	}

	@Override
	public SealReport check(Progress progress, Locale locale) {
		return seals.check(progress, locale);
	}

	@Override
	public List<Anchored> anchored(String kind, String id) {
		return seals.anchored(kind, id);
	}
}
