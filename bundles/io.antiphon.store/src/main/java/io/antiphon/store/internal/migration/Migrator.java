package io.antiphon.store.internal.migration;

import io.antiphon.store.StorageException;
import io.antiphon.store.StorageFault;
import io.antiphon.store.internal.dialect.DerbyCatalogue;
import io.antiphon.store.internal.dialect.DerbyFaults;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Brings each contribution's tables to its newest script and remembers which ran with which content. All of our scripts are
 * checked before the first runs, and run in one transaction: a database is at the old state or at the new one. Those of each
 * other bundle follow in a transaction of their own.
 */
public final class Migrator {

	/** A database written by a newer bundle. */
	public static final class NewerException extends Exception {

		private static final long serialVersionUID = 1L;

		public final String bundle;
		public final String found;

		NewerException(String bundle, String found) {
			super(bundle + " has " + found);
			this.bundle = bundle;
			this.found = found;
		}
	}

	/** A script that cannot be run on this database. Its message is for the log and holds no data. */
	public static final class BrokenException extends Exception {

		private static final long serialVersionUID = 1L;

		BrokenException(Script script, String what) {
			super("migration " + script.name() + " of " + script.contribution() + " " + what);
		}

		BrokenException(Contributed contribution, String what) {
			super("a migration of " + contribution.id() + " " + what);
		}
	}

	private final DataSource source;

	public Migrator(DataSource source) {
		this.source = source;
	}

	/** What of ours fails is thrown; what of others fails leaves them out. What ran on a database that was there before. */
	public List<String> migrate(Contributors contributors)
			throws SQLException, NewerException, BrokenException {
		var ran = new ArrayList<String>();
		try (var connection = source.getConnection()) {
			connection.setAutoCommit(false);
			try {
				refuseForeign(connection);
				ran.addAll(migrate(connection, contributors.ours()));
				contributors.others(other -> ran.addAll(migrate(connection, List.of(other))));
			} finally {
				// without effect after a commit; a connection must not be closed in the middle of a transaction
				connection.rollback();
			}
		}
		return ran;
	}

	/** One transaction. */
	private static List<String> migrate(Connection connection, List<Contributed> contributions)
			throws SQLException, NewerException, BrokenException {
		connection.rollback();
		var history = new History(connection);
		var fresh = !history.exists();
		var pending = pending(contributions, fresh ? Map.of() : history.applied());
		if (connection.isReadOnly()) {
			refuseToWrite(fresh || !pending.isEmpty());
			return List.of();
		}
		if (fresh) {
			history.create();
		}
		for (var script : pending) {
			run(script, connection);
			history.remember(script.contribution(), script.name(), script.digest());
		}
		var columns = new TextColumns(connection);
		columns.prepare();
		for (var contribution : contributions) {
			columns.remember(contribution);
		}
		var acting = pending.isEmpty() ? Optional.<String>empty() : DerbyCatalogue.acting(connection);
		if (acting.isPresent()) {
			throw new BrokenException(contributions.getLast(), "made what acts by itself: " + acting.get());
		}
		connection.commit();
		return fresh ? List.of() : pending.stream().map(script -> script.contribution() + " " + script.name()).toList();
	}

	/** Before anything else is read: reading is what it may wait for. */
	private static void refuseForeign(Connection connection) throws SQLException {
		var acting = DerbyCatalogue.acting(connection);
		if (acting.isPresent()) {
			throw new StorageException(StorageFault.FOREIGN, acting.get(), null);
		}
	}

	private static void refuseToWrite(boolean needed) {
		if (needed) {
			throw new StorageException(StorageFault.READ_ONLY, "migration", null);
		}
	}

	private static void run(Script script, Connection connection) throws BrokenException, SQLException {
		try {
			script.run(connection);
		} catch (SQLException failed) {
			if (DerbyFaults.fault(failed).isPresent()) {
				throw failed;
			}
			if (DerbyFaults.exists(failed) && Contributed.ours(script.contribution())) {
				// it ran here before, and the list of what ran does not say so any more
				throw new StorageException(StorageFault.DAMAGED, "the list of migrations lacks " + script.name(), failed);
			}
			var broken = new BrokenException(script, "failed: " + failed.getSQLState());
			broken.initCause(failed);
			throw broken;
		}
	}

	private static List<Script> pending(List<Contributed> contributions, Map<String, Map<String, String>> history)
			throws NewerException, BrokenException {
		var pending = new ArrayList<Script>();
		for (var contribution : contributions) {
			var applied = history.getOrDefault(contribution.id(), Map.of());
			refuseNewer(contribution, applied);
			for (var script : contribution.scripts()) {
				var before = applied.get(script.name());
				if (before == null) {
					pending.add(script);
				} else if (!before.equals(script.digest())) {
					throw new BrokenException(script, "changed after it was applied");
				}
			}
		}
		return pending;
	}

	private static void refuseNewer(Contributed contribution, Map<String, String> applied) throws NewerException {
		var known = contribution.scripts().stream().map(Script::name).toList();
		for (var name : applied.keySet()) {
			if (!known.contains(name)) {
				throw new NewerException(contribution.id(), name);
			}
		}
	}
}
