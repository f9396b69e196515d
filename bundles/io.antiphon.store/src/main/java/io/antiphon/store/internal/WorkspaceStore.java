package io.antiphon.store.internal;

import io.antiphon.store.Opening;
import io.antiphon.store.Store;
import io.antiphon.store.Workspace;
import io.antiphon.store.Workspaces;
import io.antiphon.store.internal.OpenDatabase.Mode;
import io.antiphon.store.spi.Contribution;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The store over a dialect and whatever contributions there are at the moment a workspace is opened. */
public final class WorkspaceStore implements Store, Workspaces {

	private final Dialect dialect;
	private final Supplier<List<Contribution>> contributions;
	/** Shared by transactions, held alone by opening and closing. */
	private final ReentrantReadWriteLock transactions = new ReentrantReadWriteLock();

	private volatile @Nullable OpenDatabase open;

	/** On the embedded database. */
	public WorkspaceStore(Supplier<List<Contribution>> contributions) {
		this(new Derby(), contributions);
	}

	WorkspaceStore(Dialect dialect, Supplier<List<Contribution>> contributions) {
		this.dialect = dialect;
		this.contributions = contributions;
	}

	@Override
	public Opening open(Path directory) {
		var place = directory.toAbsolutePath().normalize();
		alone();
		try {
			if (open != null) {
				throw new IllegalStateException("a workspace is open already");
			}
			var objection = WorkspaceDirectory.objection(place);
			if (objection != null) {
				return new Opening.Unusable(place, objection);
			}
			var locked = WorkspaceDirectory.lock(place);
			return locked == null ? new Opening.InUse(place) : open(place, locked);
		} catch (IOException failed) {
			return new Opening.Unusable(place, failed.toString());
		} finally {
			transactions.writeLock().unlock();
		}
	}

	private Opening open(Path place, WorkspaceDirectory locked) throws IOException {
		var kept = false;
		try {
			var ordered = contributions.get().stream()
					.sorted(Comparator.comparing(Contribution::id))
					.toList();
			var opened = OpenDatabase.open(locked, dialect, ordered);
			open = opened;
			kept = true;
			return new Opening.Opened(opened.workspace());
		} catch (Migrator.NewerException newer) {
			return new Opening.Newer(place, newer.bundle, newer.found);
		} catch (Migrator.BrokenException broken) {
			return new Opening.Unusable(place, String.valueOf(broken.getMessage()));
		} catch (SQLException failed) {
			return dialect.inUse(failed)
					? new Opening.InUse(place)
					: new Opening.Unusable(place, failed.getSQLState() + " " + failed.getMessage());
		} finally {
			if (!kept) {
				locked.close();
			}
		}
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
		return transaction(work, Mode.READ);
	}

	@Override
	public <T> T scan(Function<EntityManager, T> work) {
		return transaction(work, Mode.SCAN);
	}

	@Override
	public <T> T write(Function<EntityManager, T> work) {
		return transaction(work, Mode.WRITE);
	}

	private <T> T transaction(Function<EntityManager, T> work, Mode mode) {
		transactions.readLock().lock();
		try {
			return database().transaction(work, mode);
		} finally {
			transactions.readLock().unlock();
		}
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
