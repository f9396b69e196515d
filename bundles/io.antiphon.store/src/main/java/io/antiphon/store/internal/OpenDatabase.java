package io.antiphon.store.internal;

import io.antiphon.store.Workspace;
import io.antiphon.store.spi.Contribution;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** A workspace that is open: its locked folder, its database, its entity managers. */
final class OpenDatabase implements AutoCloseable {

	/** What a transaction is for. */
	enum Mode {
		READ,
		SCAN,
		WRITE
	}

	private final WorkspaceDirectory directory;
	private final Dialect dialect;
	private final DataSource source;
	private final EntityManagerFactory factory;

	private OpenDatabase(
			WorkspaceDirectory directory, Dialect dialect, DataSource source, EntityManagerFactory factory) {
		this.directory = directory;
		this.dialect = dialect;
		this.source = source;
		this.factory = factory;
	}

	static OpenDatabase open(WorkspaceDirectory directory, Dialect dialect, List<Contribution> contributions)
			throws SQLException, IOException, Migrator.NewerException, Migrator.BrokenException {
		var source = dialect.open(directory.database());
		var kept = false;
		try {
			new Migrator(source, dialect.name()).migrate(contributions);
			var entities = contributions.stream()
					.<Class<?>>flatMap(contribution -> contribution.entities().stream())
					.toList();
			var factory = PersistenceUnit.factory(entities, source, dialect);
			kept = true;
			return new OpenDatabase(directory, dialect, source, factory);
		} finally {
			if (!kept) {
				dialect.close(source);
			}
		}
	}

	Workspace workspace() {
		return directory.workspace();
	}

	<T> T transaction(Function<EntityManager, T> work, Mode mode) {
		try (var manager = factory.createEntityManager()) {
			var transaction = manager.getTransaction();
			transaction.begin();
			try {
				if (mode == Mode.SCAN) {
					lockNothing(manager);
				}
				var result = work.apply(manager);
				if (mode == Mode.WRITE) {
					transaction.commit();
				}
				return result;
			} finally {
				if (transaction.isActive()) {
					transaction.rollback();
				}
			}
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

	@Override
	public void close() {
		try (directory) {
			factory.close();
			dialect.close(source);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
