package io.antiphon.store.internal;

import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.Pulse;
import io.antiphon.store.Inventory;
import io.antiphon.store.Lease;
import io.antiphon.store.Location;
import io.antiphon.store.Opening;
import io.antiphon.store.StorageException;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.Workspaces;
import io.antiphon.store.internal.OpenDatabase.Mode;
import io.antiphon.store.internal.archive.ArchiveWriter;
import io.antiphon.store.internal.archive.Place;
import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.internal.dialect.Dialect;
import io.antiphon.store.internal.migration.GuardedContribution;
import io.antiphon.store.internal.migration.Migrator;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.DatabaseKeys;
import io.antiphon.store.spi.DatabaseKeys.Answer;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The store over a dialect and whatever contributions there are at the moment a workspace is opened. It is itself a {@link Store}
 * of all of them at once and without a guard, for tests; bundles get a {@link #session} each.
 */
public final class WorkspaceStore implements Store, Workspaces, Inventory {

	private static final System.Logger LOG = System.getLogger(WorkspaceStore.class.getName());

	private final Dialect dialect;
	private final Supplier<List<Guarded<Contribution>>> offers;
	private final boolean shared;
	private final Supplier<DatabaseKeys> keys;
	/** Shared by transactions, held alone by opening and closing. */
	private final ReentrantReadWriteLock transactions = new ReentrantReadWriteLock();

	private volatile @Nullable OpenDatabase open;

	/** On the embedded database, with contributions that are what they call themselves. */
	public WorkspaceStore(Supplier<List<Contribution>> contributions) {
		this(new Derby(), () -> GuardedContribution.named(contributions.get()), false);
	}

	/** {@code shared}: others may have the same database open, so that the folder is not locked. */
	public WorkspaceStore(Dialect dialect, Supplier<List<Guarded<Contribution>>> offers, boolean shared) {
		this(dialect, offers, shared, () -> DatabaseKeys.NONE);
	}

	/** {@code keys}: those of databases that are encrypted. */
	public WorkspaceStore(
			Dialect dialect, Supplier<List<Guarded<Contribution>>> offers, boolean shared, Supplier<DatabaseKeys> keys) {
		this.dialect = dialect;
		this.offers = offers;
		this.shared = shared;
		this.keys = keys;
	}

	/** The store as the contribution of that id sees it. */
	public Store session(String contribution) {
		return new ContributorStore(this, contribution);
	}

	@Override
	public Opening open(Location location) {
		if (!(location instanceof Location.Folder(var path))) {
			return new Opening.Unusable(location, "only folders can be opened yet");
		}
		var place = path.toAbsolutePath().normalize();
		alone();
		try {
			if (open != null) {
				throw new IllegalStateException("a workspace is open already");
			}
			return unlocked(place);
		} finally {
			transactions.writeLock().unlock();
		}
	}

	private Opening unlocked(Path place) {
		var location = Location.of(place);
		try {
			var objection = Place.objection(place);
			if (objection == null) {
				objection = WorkspaceDirectory.objection(place);
			}
			if (objection != null) {
				return new Opening.Unusable(location, objection);
			}
			var locked = WorkspaceDirectory.lock(place, shared);
			return locked == null ? new Opening.InUse(location) : open(location, locked);
		} catch (IOException failed) {
			return dialect.fault(failed)
					.<Opening>map(fault -> new Opening.Faulty(location, fault))
					.orElseGet(() -> new Opening.Unusable(location, failed.toString()));
		}
	}

	private Opening open(Location place, WorkspaceDirectory locked) throws IOException {
		var kept = false;
		@Nullable Answer key = null;
		try {
			key = dialect.keyed(locked.database()) ? keys.get().find(locked.id(), locked.earlier()) : null;
			var opened = OpenDatabase.open(locked, dialect, offers.get(), key instanceof Answer.Found found ? found.key() : null);
			open = opened;
			kept = true;
			return new Opening.Opened(opened.workspace(), opened.notices());
		} catch (Migrator.NewerException newer) {
			return new Opening.Newer(place, newer.bundle, newer.found);
		} catch (Migrator.BrokenException broken) {
			return new Opening.Unusable(place, String.valueOf(broken.getMessage()));
		} catch (StorageException faulty) {
			LOG.log(Level.WARNING, () -> "the workspace cannot be opened: " + faulty.getMessage());
			return new Opening.Faulty(place, faulty.fault());
		} catch (SQLException failed) {
			return dialect.locked(failed) ? keyless(place, key) : shut(place, failed);
		} finally {
			if (!kept) {
				locked.close();
			}
		}
	}

	/** It is encrypted, and the key is not here or is not the one. */
	private static Opening keyless(Location place, @Nullable Answer key) {
		return new Opening.Unusable(place, "key " + (key == null ? place : key.place()));
	}

	private Opening shut(Location place, SQLException failed) {
		if (dialect.inUse(failed)) {
			return new Opening.InUse(place);
		}
		return dialect.fault(failed)
				.<Opening>map(fault -> new Opening.Faulty(place, fault))
				.orElseGet(() -> new Opening.Unusable(place, failed.getSQLState() + " " + failed.getMessage()));
	}

	@Override
	public boolean isOpen() {
		return open != null;
	}

	@Override
	public Workspace workspace() {
		return database().workspace();
	}

	@Override
	public <T> T read(Function<EntityManager, T> work) {
		return transaction("", work, Mode.READ);
	}

	@Override
	public <T> T scan(Function<EntityManager, T> work) {
		return transaction("", work, Mode.SCAN);
	}

	@Override
	public <T> T write(Function<EntityManager, T> work) {
		return transaction("", work, Mode.WRITE);
	}

	<T> T transaction(String contribution, Function<EntityManager, T> work, Mode mode) {
		transactions.readLock().lock();
		Pulse.beat();
		try {
			return database().transaction(contribution, work, mode);
		} finally {
			Pulse.beat(); // who reads or writes is alive
			transactions.readLock().unlock();
		}
	}

	@Override
	public List<Entry> columns() {
		return asked(OpenDatabase::columns, "the database did not say what lies in it");
	}

	/** What {@link OpenDatabase#snapshot} says. */
	ArchiveWriter.Source snapshot() {
		return asked(OpenDatabase::snapshot, "the database could not be copied");
	}

	/** Something to ask the database itself. */
	interface Question<T> {
		T of(OpenDatabase database) throws SQLException, IOException;
	}

	private <T> T asked(Question<T> question, String broken) {
		transactions.readLock().lock();
		try {
			return answer(question, broken);
		} finally {
			transactions.readLock().unlock();
		}
	}

	/** While no transaction of this store is under way. */
	<T> T alone(Question<T> question) {
		alone();
		Pulse.beat();
		try {
			return answer(question, "the database could not be written anew");
		} finally {
			Pulse.beat();
			transactions.writeLock().unlock();
		}
	}

	private <T> T answer(Question<T> question, String broken) {
		var database = database();
		try {
			return question.of(database);
		} catch (SQLException | IOException failed) {
			throw dialect.fault(failed)
					.<RuntimeException>map(fault -> new StorageException(fault, dialect.code(failed), failed))
					.orElseGet(() -> new IllegalStateException(broken, failed));
		}
	}

	/** The migrations that each of those that would be opened now knows. */
	Map<String, List<String>> migrations() {
		var migrations = new HashMap<String, List<String>>();
		offers.get().stream().map(GuardedContribution::new).forEach(offer -> migrations.put(offer.bundle(), offer.migrations()));
		return migrations;
	}

	@Override
	public Optional<Lease> lease(String name) {
		return lease("", name);
	}

	@Override
	public Lease await(String name) {
		return await("", name);
	}

	@Override
	public Set<String> leased() {
		return leased("");
	}

	Optional<Lease> lease(String contribution, String name) {
		return database().lease(contribution, name);
	}

	/** Without the lock of transactions: it may wait long, and closing ends it. */
	Lease await(String contribution, String name) {
		return database().await(contribution, name);
	}

	Set<String> leased(String contribution) {
		return database().leased(contribution);
	}

	@Override
	public void close() {
		alone();
		try {
			var closing = open;
			open = null;
			if (closing != null) {
				closing.close();
			}
		} finally {
			transactions.writeLock().unlock();
		}
	}

	private void alone() {
		if (transactions.getReadHoldCount() > 0) {
			throw new IllegalStateException("not from within a transaction");
		}
		transactions.writeLock().lock();
	}

	private OpenDatabase database() {
		var database = open;
		if (database == null) {
			throw new IllegalStateException("no workspace is open");
		}
		return database;
	}
}
