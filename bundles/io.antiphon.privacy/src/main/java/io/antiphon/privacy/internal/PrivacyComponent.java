package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Faults;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.SealReport;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.grants.GrantFiles;
import io.antiphon.privacy.internal.grants.Granting;
import io.antiphon.privacy.internal.keys.KeyFolder;
import io.antiphon.privacy.internal.seals.GuardedRecords;
import io.antiphon.privacy.internal.seals.GuardedTables;
import io.antiphon.privacy.internal.store.JpaAuditLog;
import io.antiphon.privacy.internal.subject.KeyedWords;
import io.antiphon.privacy.internal.subject.WordKey;
import io.antiphon.privacy.people.Subjects;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.privacy.spi.Renewal;
import io.antiphon.privacy.subject.KnownWord;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.privacy.subject.Words;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Seals, and the privacy behind every bundle's own ({@link BundlePrivacyComponent}), over the {@link Store} and with the keys in the
 * user's configuration.
 */
@Component(service = {PrivacyComponent.class, Seals.class, Sealing.class, Subjects.class})
public final class PrivacyComponent implements Seals, Sealing, Subjects {

	private static final String INSTALLED = "osgi.install.area";
	private static final String FILE = "file:";

	private final KeyedPrivacy privacy;
	private final KeyedSeals seals;

	private final Extensions<SealedTables> tables;
	private final GrantFiles grants;
	private final Granting granting;
	private Extensions<Renewal> renewals = Extensions.of(List.of());
	private volatile @Nullable Thread renewing;

	@Activate
	public PrivacyComponent(BundleContext context, @Reference Store store, @Reference Guard guard) {
		this(
				store,
				Extensions.of(context, SealedTables.class, guard),
				Extensions.of(context, FrozenRecords.class, guard),
				GrantFiles.places(
						System.getProperty(GrantFiles.PROPERTY), product(context.getProperty(INSTALLED)), configuration()),
				guard.faults());
		renewals = Extensions.of(context, Renewal.class, guard);
	}

	/** Over what keeps sealed and frozen records, and with the files in which an administrator grants purposes. */
	public PrivacyComponent(
			Store store,
			Extensions<SealedTables> tables,
			Extensions<FrozenRecords> frozen,
			List<Path> grants,
			Faults faults) {
		this.privacy = new KeyedPrivacy(
				() -> workspace(store), new JpaAuditLog(store), PrivacyComponent::keys, Clock.systemUTC());
		this.tables = tables;
		// those who keep frozen records are made when they are asked: they need documents, and documents need the seals
		this.seals = new KeyedSeals(privacy, () -> GuardedTables.of(tables), () -> GuardedRecords.of(frozen));
		privacy.onOpening(this::upgrade);
		this.grants = new GrantFiles(grants);
		this.granting = new Granting(this.grants, privacy, faults);
	}

	/** What issues to anybody. */
	public Privacy privacy() {
		return privacy;
	}

	/** {@link IllegalStateException} where it was issued elsewhere or the door is shut. */
	void require(Access access) {
		privacy.open(access);
	}

	/** The sealed tables of that id, which are ours. */
	SealedTables tables(String id) {
		return GuardedTables.of(tables).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	GrantFiles grants() {
		return grants;
	}

	Granting granting() {
		return granting;
	}

	/** Without the framework, of tables that are known. */
	public static PrivacyComponent of(Store store, List<SealedTables> tables) {
		var faults = new FaultRegister();
		return new PrivacyComponent(store, Extensions.of(new ThreadGuard(faults), tables), Extensions.of(List.of()), List.of(), faults);
	}

	/**
	 * What a crash kept from the audit is named before anybody writes; what an earlier product left
	 * unsealed is sealed in the background, so that a workspace opens at once.
	 */
	private void upgrade() {
		renewing = Thread.ofPlatform().daemon().name("antiphon-renewal").start(new BackgroundRenewal(renewals));
		if (!tables.all().isEmpty()) {
			seals.makeUp();
			Thread.ofPlatform().daemon().name("antiphon-seals").start(new BackgroundUpgrade(seals));
		}
	}

	/** Waits until what a backup undid is done again: until then nobody is let in. */
	void awaitRenewal() {
		var running = renewing;
		try {
			if (running != null) {
				running.join();
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	Backups backups(Archives archives) {
		return new KeyedBackups(privacy, archives, PrivacyComponent::keys);
	}

	private static Optional<Workspace> workspace(Store store) {
		return store.isOpen() ? Optional.of(store.workspace()) : Optional.empty();
	}

	static Path keys() {
		return KeyFolder.of(
				System.getProperty(KeyFolder.PROPERTY), System.getenv("XDG_CONFIG_HOME"), System.getProperty("user.home"));
	}

	private static Path configuration() {
		return KeyFolder.configuration(System.getenv("XDG_CONFIG_HOME"), System.getProperty("user.home"));
	}

	/** The folder of the product, as the framework names it; none where it is started without one. */
	private static @Nullable Path product(@Nullable String area) {
		return area == null || !area.startsWith(FILE) ? null : Path.of(area.substring(FILE.length()));
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

	@Override
	public Optional<KnownWord> known(Access access, String word) {
		return words(access).known(word);
	}

	@Override
	public Words words(Access access, Subject subject) {
		return KeyedWords.of(words(access), subject.words());
	}

	/** What the product itself looks for. */
	Words words(Subject subject) {
		return KeyedWords.of(new WordKey(privacy.open().key().words()), subject.words());
	}

	private WordKey words(Access access) {
		return new WordKey(privacy.open(access).key().words());
	}
}
