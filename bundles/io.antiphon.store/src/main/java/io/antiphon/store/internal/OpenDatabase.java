package io.antiphon.store.internal;

import io.antiphon.base.guard.Guarded;
import io.antiphon.store.Inventory;
import io.antiphon.store.Lease;
import io.antiphon.store.Notice;
import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import io.antiphon.store.Workspace;
import io.antiphon.store.internal.archive.ArchiveWriter;
import io.antiphon.store.internal.archive.Unpacking;
import io.antiphon.store.internal.dialect.Dialect;
import io.antiphon.store.internal.lease.Leases;
import io.antiphon.store.internal.migration.Contributed;
import io.antiphon.store.internal.migration.Contributors;
import io.antiphon.store.internal.migration.History;
import io.antiphon.store.internal.migration.Migrator;
import io.antiphon.store.internal.migration.TextColumns;
import io.antiphon.store.internal.unit.OwnEntities;
import io.antiphon.store.internal.unit.Units;
import io.antiphon.store.spi.Contribution;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A workspace that is open: its locked folder, its database, its entity managers and leases. */
final class OpenDatabase implements AutoCloseable {

	/** What a transaction is for. */
	enum Mode {
		READ,
		SCAN,
		WRITE
	}

	private final WorkspaceDirectory directory;
	private final Workspace workspace;
	private final Dialect dialect;
	private final DataSource source;
	private final Units units;
	private final @Nullable Leases leases;
	private final Map<String, Contributed> contributions;
	private final List<Notice> notices;
	private boolean stopped;

	private OpenDatabase(
			WorkspaceDirectory directory, Dialect dialect, DataSource source, Units units, Contributors contributors,
			List<String> upgraded)
			throws SQLException {
		this.directory = directory;
		this.dialect = dialect;
		this.source = source;
		this.units = units;
		var leased = directory.readOnly() ? null : Leases.open(source, Clock.systemUTC(), directory.alone());
		this.leases = leased;
		this.workspace = directory.workspace(leased == null ? directory.node() : leased.node(directory.node()), upgraded);
		this.contributions = contributors.all();
		this.notices = new ArrayList<>(directory.notices());
		notices.addAll(contributors.leftOut());
	}

	static OpenDatabase open(
			WorkspaceDirectory directory, Dialect dialect, List<Guarded<Contribution>> offers, byte @Nullable [] key)
			throws SQLException, IOException, Migrator.NewerException, Migrator.BrokenException {
		var contributors = Contributors.of(offers, dialect.name());
		var source = dialect.open(directory.database(), directory.readOnly(), key);
		var units = new Units(source, dialect.platform());
		var kept = false;
		try {
			var upgraded = new Migrator(source).migrate(contributors);
			contributors.others(other -> units.prepare(other.owner()));
			var open = new OpenDatabase(directory, dialect, source, units, contributors, upgraded);
			kept = true;
			return open;
		} finally {
			if (!kept) {
				units.close();
				dialect.close(source);
			}
		}
	}

	Workspace workspace() {
		return workspace;
	}

	List<Notice> notices() {
		return List.copyOf(notices);
	}

	/** In the unit of a contribution; of all, and without a guard, where {@code contribution} is empty. */
	<T> T transaction(String contribution, Function<EntityManager, T> work, Mode mode) {
		startAnew();
		try (var manager = manager(contribution)) {
			var guarded = contribution.isEmpty() ? manager : OwnEntities.of(manager, contributed(contribution).owner());
			return transaction(manager, guarded, work, mode);
		} catch (RuntimeException failed) {
			throw told(failed);
		}
	}

	private EntityManager manager(String contribution) {
		return contribution.isEmpty() ? units.unguarded(entities()) : units.manager(contributed(contribution).owner());
	}

	private Contributed contributed(String id) {
		var found = contributions.get(id);
		if (found == null) {
			throw new IllegalStateException(id + " contributes no data to this workspace, or was left out when it was opened");
		}
		return found;
	}

	private List<Class<?>> entities() {
		return contributions.values().stream().<Class<?>>flatMap(one -> one.entities().stream()).toList();
	}

	private static <T> T transaction(
			EntityManager manager, EntityManager guarded, Function<EntityManager, T> work, Mode mode) {
		var transaction = manager.getTransaction();
		transaction.begin();
		try {
			if (mode == Mode.SCAN) {
				lockNothing(manager);
			}
			var result = work.apply(guarded);
			if (mode == Mode.WRITE) {
				transaction.commit();
			} else {
				transaction.rollback();
			}
			return result;
		} catch (RuntimeException | Error failed) {
			takeBack(transaction, failed);
			throw failed;
		}
	}

	/** What went wrong first is what is told. */
	private static void takeBack(EntityTransaction transaction, Throwable failed) {
		try {
			if (transaction.isActive()) {
				transaction.rollback();
			}
		} catch (RuntimeException again) {
			failed.addSuppressed(again);
		}
	}

	/** The connection is this transaction's own and is closed with it. */
	private static void lockNothing(EntityManager manager) {
		try {
			manager.unwrap(Connection.class).setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
		} catch (SQLException failed) {
			throw new IllegalStateException("no way to read without locks: " + failed.getSQLState(), failed);
		}
	}

	/** What is wrong outside the program is said as that, and the database starts anew before it is used the next time. */
	private RuntimeException told(RuntimeException failed) {
		if (StorageException.in(failed).isPresent()) {
			return failed;
		}
		var fault = dialect.fault(failed);
		if (fault.isEmpty() && !dialect.stopped(failed)) {
			return failed;
		}
		if (fault.isEmpty() || fault.get() != StorageFault.READ_ONLY) {
			stop();
		}
		return new StorageException(fault.orElse(StorageFault.OUT_OF_REACH), dialect.code(failed), failed);
	}

	private synchronized void stop() {
		stopped = true;
	}

	private synchronized void startAnew() {
		if (stopped) {
			dialect.restart(source);
			stopped = false;
		}
	}

	/**
	 * The folder, the database in it as it is at this moment, and its migrations; the copy of the database is to be taken away.
	 * Where nothing can be written there is none: nobody writes.
	 */
	ArchiveWriter.Source snapshot() throws SQLException, IOException {
		startAnew();
		var database = directory.database();
		if (!directory.readOnly()) {
			var place = directory.folder().resolve(ArchiveWriter.SNAPSHOT);
			Unpacking.remove(place);
			OwnersAlone.make(place);
			dialect.copy(source, place);
			database = place.resolve(database.getFileName());
		}
		try (var connection = source.getConnection()) {
			var migrations = new TreeMap<String, List<String>>();
			new History(connection).applied()
					.forEach((bundle, scripts) -> migrations.put(bundle, scripts.keySet().stream().sorted().toList()));
			return new ArchiveWriter.Source(directory.folder(), database, workspace.id(), migrations);
		}
	}

	/** What {@link Inventory#columns} says. */
	List<Inventory.Entry> columns() throws SQLException {
		startAnew();
		try (var connection = source.getConnection()) {
			return new TextColumns(connection).all(contributions.values());
		}
	}

	/** Every table but the database's own. */
	List<Dialect.Table> tables() throws SQLException {
		startAnew();
		return dialect.tables(source);
	}

	/** Writes a table anew; false where others keep it. */
	boolean compress(Dialect.Table table) throws SQLException {
		startAnew();
		try {
			dialect.compress(source, table);
			return true;
		} catch (SQLException failed) {
			if (dialect.busy(failed)) {
				return false;
			}
			throw failed;
		}
	}

	/** What {@link Dialect#renewLog} says. */
	boolean renewLog() throws SQLException, IOException {
		startAnew();
		return dialect.renewLog(source);
	}

	/** How much the database takes. */
	long bytes() throws IOException {
		try (var files = Files.walk(directory.database())) {
			return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
		}
	}

	Optional<Lease> lease(String contribution, String name) {
		return leases().take(name(contribution, name));
	}

	Lease await(String contribution, String name) {
		return leases().await(name(contribution, name));
	}

	Set<String> leased(String contribution) {
		var known = leases;
		return known == null ? Set.of() : known.held(name(contribution, ""));
	}

	private Leases leases() {
		var known = leases;
		if (known == null) {
			throw new StorageException(StorageFault.READ_ONLY, "lease", null);
		}
		return known;
	}

	private static String name(String contribution, String name) {
		if (name.length() > 200) {
			throw new IllegalArgumentException("the name of a lease has up to 200 characters");
		}
		return contribution + " " + name;
	}

	@Override
	public void close() {
		try (directory) {
			var known = leases;
			if (known != null) {
				known.close();
			}
			units.close();
			dialect.close(source);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
