package io.antiphon.store.internal;

import io.antiphon.store.spi.Contribution;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Brings each contribution's tables to its newest script and remembers which ran with which content. All scripts are
 * checked before the first runs, and run in one transaction: a database is at the old state or at the new one.
 */
final class Migrator {

	/** A database written by a newer bundle. */
	static final class NewerException extends Exception {

		private static final long serialVersionUID = 1L;

		final String bundle;
		final String found;

		NewerException(String bundle, String found) {
			super(bundle + " has " + found);
			this.bundle = bundle;
			this.found = found;
		}
	}

	/** A script that cannot be run on this database. Its message is for the log and holds no data. */
	static final class BrokenException extends Exception {

		private static final long serialVersionUID = 1L;

		BrokenException(Script script, String what) {
			super("migration " + script.name() + " of " + script.contribution() + " " + what);
		}
	}

	private final DataSource source;
	private final String dialect;

	Migrator(DataSource source, String dialect) {
		this.source = source;
		this.dialect = dialect;
	}

	void migrate(List<Contribution> contributions)
			throws SQLException, IOException, NewerException, BrokenException {
		try (var connection = source.getConnection()) {
			connection.setAutoCommit(false);
			try {
				migrate(connection, contributions);
				connection.commit();
			} finally {
				// without effect after the commit; a connection must not be closed in the middle of a transaction
				connection.rollback();
			}
		}
	}

	private void migrate(Connection connection, List<Contribution> contributions)
			throws SQLException, IOException, NewerException, BrokenException {
		var history = new History(connection);
		var fresh = !history.exists();
		var pending = pending(contributions, fresh ? Map.of() : history.applied());
		if (fresh) {
			history.create();
		}
		for (var script : pending) {
			run(script, connection);
			history.remember(script.contribution(), script.name(), script.digest());
		}
		for (var contribution : contributions) {
			history.rememberPersonalColumns(contribution);
		}
	}

	private static void run(Script script, Connection connection) throws BrokenException {
		try {
			script.run(connection);
		} catch (SQLException failed) {
			var broken = new BrokenException(script, "failed: " + failed.getSQLState());
			broken.initCause(failed);
			throw broken;
		}
	}

	private List<Script> pending(List<Contribution> contributions, Map<String, Map<String, String>> history)
			throws IOException, NewerException, BrokenException {
		var pending = new ArrayList<Script>();
		for (var contribution : contributions) {
			var applied = history.getOrDefault(contribution.id(), Map.of());
			refuseNewer(contribution, applied);
			for (var name : contribution.migrations()) {
				var script = Script.of(contribution, dialect, name);
				var before = applied.get(name);
				if (before == null) {
					pending.add(script);
				} else if (!before.equals(script.digest())) {
					throw new BrokenException(script, "changed after it was applied");
				}
			}
		}
		return pending;
	}

	private static void refuseNewer(Contribution contribution, Map<String, String> applied) throws NewerException {
		for (var name : applied.keySet()) {
			if (!contribution.migrations().contains(name)) {
				throw new NewerException(contribution.id(), name);
			}
		}
	}
}
